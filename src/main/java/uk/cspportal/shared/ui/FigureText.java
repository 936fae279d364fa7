package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A figure with its period under it: no value stands without the time it is for. */
public final class FigureText extends Span {

    public FigureText(Component value, String period) {
        addClassName("value-with-period");
        var below = new Span(period);
        below.addClassName("below");
        add(value, below);
    }

    public FigureText(String value, String period) {
        this(new Span(value), period);
    }
}
