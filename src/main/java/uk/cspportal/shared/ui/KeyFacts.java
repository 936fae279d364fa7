package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels and values in rows, for the side of a page. */
public final class KeyFacts extends DescriptionList {

    public KeyFacts() {
        addClassName("key-facts");
    }

    public KeyFacts row(String label, String value) {
        return row(label, new Span(value));
    }

    public KeyFacts row(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
