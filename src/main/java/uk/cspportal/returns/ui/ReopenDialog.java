package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import uk.cspportal.returns.ReopenReason;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** Opens chosen guidelines of a signed or published return again: never without a reason and words. */
final class ReopenDialog extends Dialog {

    /** What is done with the choice. */
    interface Act {
        void reopen(Set<String> lines, ReopenReason reason, String words);
    }

    private final Div notices = new Div();
    private final ChosenLines chosen;
    private final RadioButtonGroup<ReopenReason> reason =
            new RadioButtonGroup<>(Messages.text("returns.reopen.reason"));
    private final TextArea words = new TextArea(Messages.text("returns.reopen.words"));
    private final transient Act act;

    ReopenDialog(List<ReturnLine> lines, Act act) {
        this.act = act;
        chosen = new ChosenLines(Messages.text("returns.reopen.lines"), lines);
        setHeaderTitle(Messages.text("returns.reopen.title"));
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("600px");
        reason.setItems(ReopenReason.values());
        reason.setItemLabelGenerator(one -> Messages.text("returns.reopen", one));
        words.setHelperText(Messages.text("returns.reopen.words.hint"));
        words.setMinRows(3);
        words.setManualValidation(true);
        var fields = new Div(notices, new Paragraph(Messages.text("returns.reopen.explain")), chosen, reason, words);
        fields.addClassNames("stack", "form");
        var open = new Button(Messages.text("returns.reopen.open"), click -> reopen());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.review.send-back.cancel"), click -> close()), open);
        acts.addClassName("dialog-acts");
        add(fields, acts);
    }

    private void reopen() {
        notices.removeAll();
        boolean some = chosen.check();
        reason.setErrorMessage(Messages.text("returns.reopen.no-reason"));
        reason.setInvalid(reason.getValue() == null);
        words.setErrorMessage(Messages.text("returns.reopen.no-words"));
        words.setInvalid(words.getValue().isBlank());
        if (!some) {
            focus(chosen);
        } else if (reason.isInvalid()) {
            focus(reason);
        } else if (words.isInvalid()) {
            words.focus();
        } else {
            act();
        }
    }

    private void act() {
        try {
            act.reopen(chosen.keys(), reason.getValue(), words.getValue().strip());
            close();
        } catch (ConflictException | InvalidInputException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }

    private static void focus(Component field) {
        field.getElement().callJsFunction("focus");
    }
}
