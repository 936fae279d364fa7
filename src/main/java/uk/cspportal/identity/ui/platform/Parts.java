package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import uk.cspportal.shared.Messages;

/** What the pages are put together from. */
final class Parts {

    /** Begins the keys of what to say of a field that must not be empty. */
    static final String EMPTY = "tenancy.error.empty.";

    private Parts() {}

    /** Cards under one another. */
    static Div stack(Component... cards) {
        var stack = new Div(cards);
        stack.addClassName("stack");
        return stack;
    }

    /** A small button in a row, which tells a screen reader what it acts on. */
    static Button small(String key, String subject, SerializableRunnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Messages.text("platform.act-on", Messages.text(key), subject));
        return button;
    }
}
