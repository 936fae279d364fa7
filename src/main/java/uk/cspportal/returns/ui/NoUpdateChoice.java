package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.StatusTag;

/** Under a text: the answer that there is no significant update since last quarter, and the way back from it. */
final class NoUpdateChoice extends Div {

    private final NativeButton give;
    private final Div given;

    /** @param name of the text, for those who hear the page */
    NoUpdateChoice(String name, Runnable answer, Runnable takeBack) {
        addClassName("no-update");
        give = button("returns.no-update.give", name, answer);
        given = new Div(
                new StatusTag(StatusTag.Kind.READY, Messages.text("returns.no-update")),
                button("returns.no-update.take-back", name, takeBack));
        given.addClassName("cluster");
        add(give, given);
    }

    /** Offers the answer, shows it as given, or neither. */
    void show(boolean offered, boolean answered) {
        give.setVisible(offered && !answered);
        given.setVisible(answered);
        setVisible(offered || answered);
    }

    private static NativeButton button(String key, String name, Runnable act) {
        var button = new NativeButton(Messages.text(key), click -> act.run());
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-label", Messages.text(key + ".named", name));
        return button;
    }
}
