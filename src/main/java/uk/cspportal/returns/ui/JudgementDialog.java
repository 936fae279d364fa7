package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Effectiveness;
import uk.cspportal.returns.NewJudgement;
import uk.cspportal.returns.PartnershipJudgement;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.Notice;

/** Effective, or improvement needed with the action that follows. Stays open until it is saved. */
final class JudgementDialog extends Dialog {

    private final Div notices = new Div();
    private final RadioButtonGroup<Effectiveness> which =
            new RadioButtonGroup<>(Messages.text("returns.judgement.which"));
    private final TextArea action = new TextArea(Messages.text("returns.judgement.action"));
    private final TextField owner = new TextField(Messages.text("returns.judgement.owner"));
    private final DateField due = new DateField(Messages.text("returns.judgement.due"));
    private final transient Consumer<NewJudgement> save;
    private final int seen;

    JudgementDialog(String title, @Nullable PartnershipJudgement now, Consumer<NewJudgement> save) {
        this.save = save;
        seen = now == null ? 0 : now.revision();
        setHeaderTitle(title);
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        which.setItems(Effectiveness.values());
        which.setItemLabelGenerator(one -> Messages.text("returns.judgement", one));
        action.setHelperText(Messages.text("returns.judgement.action.hint"));
        owner.setHelperText(Messages.text("returns.judgement.owner.hint"));
        owner.setWidthFull();
        action.setManualValidation(true);
        owner.setManualValidation(true);
        due.setManualValidation(true);
        if (now != null) {
            which.setValue(now.effectiveness());
            action.setValue(now.action() == null ? "" : now.action());
            owner.setValue(now.owner() == null ? "" : now.owner());
            due.setValue(now.due());
        }
        var fields = new Div(notices, which, action, owner, due);
        fields.addClassNames("stack", "form");
        var keep = new Button(Messages.text("returns.judgement.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.judgement.cancel"), click -> close()), keep);
        acts.addClassName("dialog-acts");
        add(fields, acts);
    }

    private void keep() {
        notices.removeAll();
        action.setInvalid(false);
        owner.setInvalid(false);
        due.setInvalid(false);
        which.setErrorMessage(Messages.text("returns.judgement.choose"));
        which.setInvalid(which.getValue() == null);
        if (which.isInvalid()) {
            return;
        }
        try {
            save.accept(new NewJudgement(which.getValue(), action.getValue(), owner.getValue(), due.getValue(), seen));
            close();
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> {
                switch (problem.place()) {
                    case "owner" -> refuse(owner, problem.remedy());
                    case "due" -> refuse(due, problem.remedy());
                    default -> refuse(action, problem.remedy());
                }
            });
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }

    private static void refuse(com.vaadin.flow.component.HasValidation field, String remedy) {
        field.setErrorMessage(remedy);
        field.setInvalid(true);
    }
}
