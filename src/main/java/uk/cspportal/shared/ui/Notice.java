package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something a reader has to know on this page; an error is also announced. */
public final class Notice extends Div {

    public Notice(Kind kind, String heading, Component... content) {
        addClassNames("notice", kind.className);
        if (kind == Kind.ERROR) {
            getElement().setAttribute("role", "alert");
        }
        var title = new Span(heading);
        title.addClassName("notice-heading");
        add(title);
        add(content);
    }

    public Notice(Kind kind, String heading, String text) {
        this(kind, heading, new Paragraph(text));
    }

    public enum Kind {
        INFO("info"),
        WARNING("warning"),
        ERROR("error");

        private final String className;

        Kind(String className) {
            this.className = className;
        }
    }
}
