package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A small quiet remark under a name: partial, small numbers, survey. */
public final class Chip extends Span {

    public Chip(String text) {
        addClassName("chip");
        add(new Span(text));
    }

    public Chip(String text, Icon icon) {
        this(text);
        addComponentAsFirst(icon.drawing(12));
    }
}
