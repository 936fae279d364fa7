package uk.cspportal.returns.ui;

import com.vaadin.flow.component.textfield.TextArea;
import uk.cspportal.returns.NudgeService;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Tenant;

/** Asks whoever holds a return's step to go on, with a few words if there is something to say. */
final class NudgeDialog {

    private final NudgeService nudges;
    private final Tenant partnership;
    private final ReturnOverview one;
    private final Runnable done;

    /** @param done told when they were asked */
    NudgeDialog(NudgeService nudges, Tenant partnership, ReturnOverview one, Runnable done) {
        this.nudges = nudges;
        this.partnership = partnership;
        this.one = one;
        this.done = done;
    }

    void open() {
        var message = new TextArea(Messages.text("returns.nudge.message"));
        message.setHelperText(Messages.text("returns.nudge.message.hint"));
        message.setMaxLength(NudgeService.LONGEST);
        new ChangeDialog(
                        Messages.text(
                                "returns.nudge.title",
                                partnership.shortName(),
                                one.quarter().label()),
                        "returns.nudge.empty.")
                .explain(Messages.text("returns.nudge.explain", Messages.text("returns.nudge.holders." + one.state())))
                .optional("message", message)
                .openWithoutReason(Messages.text("returns.nudge.send"), () -> {
                    nudges.nudge(partnership.id(), one.quarter(), message.getValue());
                    done.run();
                });
    }
}
