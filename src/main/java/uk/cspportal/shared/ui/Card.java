package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** A bordered surface with a heading, something small beside it, and content. */
public final class Card extends Section {

    private final Div head = new Div();
    private final Div body = new Div();

    public Card(String heading, Component... content) {
        this(content);
        var title = new H2(heading);
        title.setId("card-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        head.addComponentAsFirst(title);
        head.setVisible(true);
    }

    /** A card without a heading. */
    public Card(Component... content) {
        addClassName("card");
        head.addClassName("card-head");
        head.setVisible(false);
        body.addClassName("card-body");
        body.add(content);
        super.add(head, body);
    }

    /** Something small at the end of the heading's line: a link, a tag, a count. */
    public Card aside(Component component) {
        component.addClassName("card-aside");
        head.add(component);
        return this;
    }

    public Card aside(String text) {
        return aside(new Span(text));
    }

    /** Lets tables and lists reach the edges. */
    public Card flush() {
        addClassName("flush");
        return this;
    }

    /** Adds to the content, under what is there. */
    public Card content(Component... components) {
        body.add(components);
        return this;
    }

    @Override
    public void add(Component... components) {
        body.add(components);
    }

    /** Empties the content and puts {@code components} there. */
    public Card replace(Component... components) {
        body.removeAll();
        body.add(components);
        return this;
    }
}
