package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import uk.cspportal.shared.Messages;

/** Small buttons in rows, which tell a screen reader what they act on. */
final class Acts {

    private Acts() {}

    static Button small(String key, String subject, SerializableRunnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Messages.text("platform.act-on", Messages.text(key), subject));
        return button;
    }
}
