package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ActionDetails;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.Notice;

/** One planned action: what, by which role, by when, and how far it is. Stays open until it is saved. */
final class ActionDialog extends Dialog {

    private final Div notices = new Div();
    private final TextArea text = new TextArea(Messages.text("commentary.action.what"));
    private final TextField owner = new TextField(Messages.text("commentary.action.owner"));
    private final DateField due = new DateField(Messages.text("commentary.action.due"));
    private final RadioButtonGroup<ActionStatus> status =
            new RadioButtonGroup<>(Messages.text("commentary.action.status"));
    private final transient Consumer<ActionDetails> save;

    /** @param action what it says now, or {@code null} for a new one */
    ActionDialog(String title, @Nullable ActionDetails action, Consumer<ActionDetails> save) {
        this.save = save;
        setHeaderTitle(title);
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        text.setHelperText(Messages.text("commentary.action.what.hint"));
        owner.setHelperText(Messages.text("commentary.action.owner.hint"));
        owner.setWidthFull();
        due.setHelperText(Messages.text("commentary.action.due.hint"));
        status.setItems(ActionStatus.PLANNED, ActionStatus.UNDER_WAY, ActionStatus.DONE, ActionStatus.DROPPED);
        status.setItemLabelGenerator(value -> Messages.text("commentary.action", value));
        status.setValue(ActionStatus.PLANNED);
        status.setVisible(action != null);
        if (action != null) {
            text.setValue(action.text());
            owner.setValue(action.owner());
            due.setValue(action.due());
            status.setValue(action.status());
        }
        text.setManualValidation(true);
        owner.setManualValidation(true);
        due.setManualValidation(true);
        var fields = new Div(notices, text, owner, due, status);
        fields.addClassNames("stack", "form");
        var keep = new Button(Messages.text("commentary.action.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("commentary.action.cancel"), click -> close()), keep);
        acts.addClassName("dialog-acts");
        add(fields, acts);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                text.focus();
            }
        });
    }

    private void save() {
        List.<HasValidation>of(text, owner, due).forEach(field -> field.setInvalid(false));
        notices.removeAll();
        var when = due.getValue();
        if (when == null) {
            refuse(withoutDate());
            return;
        }
        try {
            save.accept(
                    new ActionDetails(text.getValue().strip(), owner.getValue().strip(), when, status.getValue()));
            close();
        } catch (InvalidInputException e) {
            refuse(e.problems());
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }

    /** Everything that is empty, when the service cannot be asked because there is no date. */
    private List<Problem> withoutDate() {
        var problems = new ArrayList<Problem>();
        if (text.getValue().isBlank()) {
            problems.add(new Problem("text", Messages.text("commentary.error.action-text")));
        }
        if (owner.getValue().isBlank()) {
            problems.add(new Problem("owner", Messages.text("commentary.error.action-owner")));
        }
        problems.add(new Problem("due", Messages.text("commentary.error.action-due")));
        return problems;
    }

    /** Each fault at its field; the focus goes to the first. */
    private void refuse(List<Problem> problems) {
        for (var problem : problems.reversed()) {
            var field = field(problem.place());
            field.setErrorMessage(problem.remedy());
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }

    private HasValidation field(String place) {
        return switch (place) {
            case "owner" -> owner;
            case "due" -> due;
            default -> text;
        };
    }
}
