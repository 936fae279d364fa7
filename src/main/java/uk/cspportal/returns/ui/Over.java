package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** Somebody else ended the work on a line while it was being typed in. What is in the boxes stays until it is left. */
final class Over extends Div {

    Over(@Nullable ReturnLine now, Runnable show) {
        var why = now != null && now.editable() && now.state() == LineState.READY
                ? "returns.together.over.ready"
                : "returns.together.over.locked";
        var button = new NativeButton(Messages.text("returns.together.over.show"), click -> show.run());
        button.addClassName("link-button");
        var notice = new Notice(
                Notice.Kind.WARNING,
                Messages.text("returns.together.over"),
                Messages.text("returns.together.over.text", Messages.text(why)));
        notice.add(button);
        add(notice);
    }
}
