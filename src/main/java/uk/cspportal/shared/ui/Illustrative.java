package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.shared.Messages;

/** Marks figures and money that are made up for the demonstration, for eyes and for readers. */
public final class Illustrative {

    private Illustrative() {}

    public static Span mark(String text) {
        return mark(new Span(text));
    }

    public static Span mark(Component component) {
        var result = new Span(component, sign());
        result.addClassName("with-sign");
        return result;
    }

    /** As {@link #mark(String)} when {@code illustrative}, else the text alone. */
    public static Span markIf(boolean illustrative, String text) {
        return illustrative ? mark(text) : new Span(text);
    }

    /** The sign alone, to follow a text. */
    public static Component sign() {
        var sign = new Sup();
        sign.addClassName("illustrative");
        sign.getElement().setAttribute("title", Messages.text("ui.illustrative"));
        var dagger = new Span("‡");
        dagger.getElement().setAttribute("aria-hidden", "true");
        sign.add(dagger, Hidden.text(" " + Messages.text("ui.illustrative")));
        return sign;
    }

    @Tag("sup")
    static final class Sup extends HtmlContainer {}
}
