package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link inside the portal; paths are relative to its root, and an empty path is the home page. */
public final class TextLink extends Anchor {

    public TextLink(String text, String path) {
        super(path.isEmpty() ? "." : path, text);
    }

    /** Looks like a button, for going somewhere rather than doing something. */
    public TextLink asButton() {
        addClassName("button-link");
        return this;
    }

    /** As {@link #asButton()}, for the one main act of a page. */
    public TextLink asPrimaryButton() {
        addClassNames("button-link", "primary");
        return this;
    }

    /** In the colour of the text and without a line until it is pointed at; for names in lists. */
    public TextLink quiet() {
        addClassName("quiet");
        return this;
    }
}
