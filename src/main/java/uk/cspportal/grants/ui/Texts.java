package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Small arrangements of words that the pages of grants share. */
final class Texts {

    private Texts() {}

    static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    /** A second, quieter line under a cell's first. */
    static Span below(String text) {
        var span = new Span(text);
        span.addClassName("below");
        return span;
    }

    static Div stack(Component... components) {
        var stack = new Div(components);
        stack.addClassName("stack");
        return stack;
    }

    /** A cell of two lines. */
    static Div cell(Component first, Component second) {
        var lines = new Div(new Div(first), new Div(second));
        lines.addClassName("two-lines");
        return lines;
    }

    static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
