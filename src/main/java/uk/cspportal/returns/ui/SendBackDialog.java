package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** Sends chosen guidelines back to the partnership with one question; the others stay as they are. */
final class SendBackDialog extends Dialog {

    private final Div notices = new Div();
    private final ChosenLines chosen;
    private final TextArea question = new TextArea(Messages.text("returns.review.send-back.question"));
    private final transient BiConsumer<Set<String>, String> send;

    SendBackDialog(List<ReturnLine> lines, ReturnLine first, BiConsumer<Set<String>, String> send) {
        this.send = send;
        chosen = new ChosenLines(Messages.text("returns.review.send-back.lines"), lines);
        setHeaderTitle(Messages.text("returns.review.send-back.title"));
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("600px");
        chosen.select(first);
        question.setHelperText(Messages.text("returns.review.send-back.hint"));
        question.setMinRows(3);
        question.setManualValidation(true);
        var fields =
                new Div(notices, new Paragraph(Messages.text("returns.review.send-back.explain")), chosen, question);
        fields.addClassNames("stack", "form");
        var act = new Button(Messages.text("returns.review.send-back"), click -> send());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.review.send-back.cancel"), click -> close()), act);
        acts.addClassName("dialog-acts");
        add(fields, acts);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                question.focus();
            }
        });
    }

    private void send() {
        notices.removeAll();
        boolean none = !chosen.check();
        boolean silent = question.getValue().isBlank();
        question.setErrorMessage(Messages.text("returns.review.send-back.no-question"));
        question.setInvalid(silent);
        if (none || silent) {
            (none ? chosen : question).getElement().callJsFunction("focus");
            return;
        }
        try {
            send.accept(chosen.keys(), question.getValue().strip());
            close();
        } catch (ConflictException | InvalidInputException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }
}
