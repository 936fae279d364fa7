package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list has nothing yet, and says what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String heading, String whatToDo) {
        addClassName("empty-state");
        var title = new Paragraph(heading);
        title.addClassName("empty-heading");
        add(title, new Paragraph(whatToDo));
    }

    public EmptyState(String heading, String whatToDo, Component... actions) {
        this(heading, whatToDo);
        add(actions);
    }
}
