package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** A question, a reply or a word on why it is open again. Stays open, with what was typed, until it is sent. */
final class ThreadDialog extends Dialog {

    /** Takes what was typed; {@code of} is null but for a new question. */
    @FunctionalInterface
    interface Send {
        void send(String text, @Nullable ThreadSide of);
    }

    private final Div notices = new Div();
    private final TextArea text;
    private final @Nullable RadioButtonGroup<ThreadSide> of;
    private final Button go;
    private final transient Send send;

    /**
     * @param act {@code ask}, {@code reply} or {@code reopen}
     * @param others whom to ask; none but for a new question
     */
    ThreadDialog(String act, List<ThreadSide> others, Send send) {
        this.send = send;
        var key = "commentary.thread." + act;
        setHeaderTitle(Messages.text(key + ".title"));
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        text = new TextArea(Messages.text(key + ".text"));
        text.setHelperText(Messages.text(key + ".hint"));
        text.setMinRows(4);
        text.setWidthFull();
        text.setManualValidation(true);
        var fields = new Div(notices);
        fields.addClassNames("stack", "form");
        if (others.isEmpty()) {
            of = null;
        } else {
            of = new RadioButtonGroup<>(Messages.text("commentary.thread.of"));
            of.setItems(others);
            of.setItemLabelGenerator(side -> Messages.text("commentary.thread.side", side));
            of.setValue(others.getFirst());
            fields.add(of);
        }
        fields.add(text);
        go = new Button(Messages.text(key + ".send"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        var acts = new Div(new Button(Messages.text("commentary.thread.cancel"), click -> close()), go);
        acts.addClassName("dialog-acts");
        add(fields, acts);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                text.focus();
            }
        });
    }

    private void go() {
        notices.removeAll();
        text.setInvalid(false);
        try {
            send.send(text.getValue(), of == null ? null : of.getValue());
            close();
        } catch (InvalidInputException e) {
            text.setErrorMessage(e.getMessage());
            text.setInvalid(true);
            text.focus();
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.WARNING, e.getMessage()));
        } finally {
            go.setEnabled(true);
        }
    }
}
