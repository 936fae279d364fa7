package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;
import uk.cspportal.shared.Messages;

/** Tells quietly that what was typed is kept; readers hear it when they pause. */
public final class SaveState extends Span {

    private final Span text = new Span();

    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param time when it was saved, as {@code 14:32} */
    public void saved(String time) {
        show(Icon.TICK, Messages.text("ui.save.saved", time), "saved");
    }

    public void saving() {
        show(Icon.HALF, Messages.text("ui.save.saving"), "saving");
    }

    /** Says what could not be kept and what to do. */
    public void failed(String message) {
        show(Icon.ERROR, message, "failed");
    }

    private void show(Icon icon, String words, String state) {
        removeAll();
        text.setText(words);
        add(icon.drawing(15), text);
        removeClassNames("saved", "saving", "failed");
        addClassName(state);
    }
}
