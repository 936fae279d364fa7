package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A label, a value and the one comparison without which a number says nothing. */
public final class Fact extends Div {

    public Fact(String label, Component value, @Nullable Component comparison) {
        addClassName("fact");
        var shown = new DescriptionList.Description(value);
        shown.addClassName("value");
        add(new DescriptionList.Term(label), shown);
        if (comparison != null) {
            var below = new DescriptionList.Description(comparison);
            below.addClassName("comparison");
            add(below);
        }
    }

    public Fact(String label, String value, String comparison) {
        this(label, new Span(value), new Span(comparison));
    }

    public Fact(String label, Component value, String comparison) {
        this(label, value, new Span(comparison));
    }
}
