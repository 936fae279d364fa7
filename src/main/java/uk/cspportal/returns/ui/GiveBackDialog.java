package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import uk.cspportal.returns.HandOver;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;

/** Asks the holder of a line for a word to the officers as it goes back to them. */
final class GiveBackDialog extends Dialog {

    private final Div notices = new Div();
    private final TextArea word = new TextArea(Messages.text("returns.give-back.word"));
    private transient ReturnLine line;

    /** @param done told when the line is the officers' again */
    GiveBackDialog(HandOver handOver, TenantId tenant, Quarter quarter, ReturnLine line, Runnable done) {
        this.line = line;
        setHeaderTitle(Messages.text(
                "returns.give-back.title", String.valueOf(line.guideline().number())));
        addClassName("action-dialog");
        setWidth("560px");
        word.setHelperText(Messages.text("returns.give-back.word.hint"));
        word.setMaxLength(500);
        word.setMinRows(3);
        word.setManualValidation(true);
        var fields = new Div(notices, new Paragraph(Messages.text("returns.give-back.explain")), word);
        fields.addClassNames("stack", "form");
        var act = new Button(Messages.text("returns.give-back"), click -> giveBack(handOver, tenant, quarter, done));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.hand.cancel"), click -> close()), act);
        acts.addClassName("dialog-acts");
        add(fields, acts);
    }

    private void giveBack(HandOver handOver, TenantId tenant, Quarter quarter, Runnable done) {
        notices.removeAll();
        try {
            handOver.giveBack(tenant, quarter, line.guideline().key(), line.version(), word.getValue());
            close();
            done.run();
        } catch (StaleLineException e) {
            line = e.theirs();
            notices.add(new Notice(Notice.Kind.WARNING, Messages.text("returns.give-back.stale")));
        } catch (InvalidInputException e) {
            word.setErrorMessage(e.getMessage());
            word.setInvalid(true);
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }
}
