package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers where sight has a shape or a place. */
public final class Hidden {

    private Hidden() {}

    public static Span text(String text) {
        var span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
