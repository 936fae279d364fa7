package uk.cspportal.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import uk.cspportal.shared.Messages;

/** Puts a text on the reader's clipboard, and says whether the browser allowed it. */
public final class CopyButton extends Button {

    private static final int SHOWN_MILLIS = 4000;

    public CopyButton(String caption, String text) {
        super(caption);
        addThemeVariants(ButtonVariant.SMALL);
        addClickListener(click -> getElement()
                .executeJs("return this.ownerDocument.defaultView.navigator.clipboard.writeText($0)", text)
                .then(done -> tell("ui.copied"), refused -> tell("ui.copied.not")));
    }

    private static void tell(String key) {
        Notification.show(Messages.text(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }
}
