package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.returns.HandOver;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;

/** Asks who is to fill in a guideline: one of those who can do it today, or the officers themselves. */
final class HandOverDialog extends Dialog {

    private final transient HandOver handOver;
    private final transient TenantId tenant;
    private final transient Quarter quarter;
    private final transient Runnable done;
    private final Div notices = new Div();
    private final RadioButtonGroup<Choice> chosen = new RadioButtonGroup<>(Messages.text("returns.hand.who"));
    private final TextField label = new TextField(Messages.text("returns.hand.label"));
    private transient ReturnLine line;

    /** @param done told when the line is in other hands */
    HandOverDialog(HandOver handOver, TenantId tenant, Quarter quarter, ReturnLine line, Runnable done) {
        this.handOver = handOver;
        this.tenant = tenant;
        this.quarter = quarter;
        this.line = line;
        this.done = done;
        setHeaderTitle(Messages.text(
                "returns.hand.title", String.valueOf(line.guideline().number())));
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        chosen.setItems(choices());
        chosen.addThemeName("vertical");
        chosen.setManualValidation(true);
        chosen.setItemLabelGenerator(Choice::words);
        chosen.addValueChangeListener(event -> fit());
        label.setHelperText(Messages.text("returns.hand.label.hint"));
        label.setManualValidation(true);
        label.setMaxLength(160);
        fit();
        var held = new Paragraph(Messages.text("returns.hand.held", line.heldBy()));
        var fields = new Div(notices, held, chosen, label);
        fields.addClassNames("stack", "form");
        var act = new Button(Messages.text("returns.hand"), click -> hand());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.hand.cancel"), click -> close()), act);
        acts.addClassName("dialog-acts");
        add(fields, acts);
    }

    private List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        if (line.handedOver()) {
            choices.add(Choice.BACK);
        }
        handOver.candidates(tenant).forEach(one -> choices.add(Choice.of(one)));
        return choices;
    }

    /** The name to be shown is asked for a person only; it begins as theirs. */
    private void fit() {
        var choice = chosen.getValue();
        chosen.setInvalid(false);
        label.setInvalid(false);
        label.setVisible(choice != null && choice.person() != null);
        label.setValue(choice == null ? "" : choice.name());
    }

    private void hand() {
        notices.removeAll();
        var choice = chosen.getValue();
        if (choice == null) {
            chosen.setErrorMessage(Messages.text("returns.hand.nobody"));
            chosen.setInvalid(true);
            chosen.getElement().callJsFunction("focus");
            return;
        }
        try {
            var key = line.guideline().key();
            if (choice.person() == null) {
                handOver.back(tenant, quarter, key, line.version());
            } else {
                handOver.to(tenant, quarter, key, line.version(), choice.person(), label.getValue());
            }
            close();
            done.run();
        } catch (StaleLineException e) {
            line = e.theirs();
            notices.add(new Notice(Notice.Kind.WARNING, Messages.text("returns.hand.stale", line.heldBy())));
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        } catch (InvalidInputException e) {
            refuse(e);
        }
    }

    private void refuse(InvalidInputException e) {
        boolean ofLabel = e.problems().getFirst().place().equals("label");
        if (ofLabel) {
            label.setErrorMessage(e.getMessage());
            label.setInvalid(true);
            label.focus();
        } else {
            chosen.setErrorMessage(e.getMessage());
            chosen.setInvalid(true);
        }
    }

    /** A person with their role, or without a person the officers. */
    private record Choice(@Nullable PersonId person, String name, String words) {

        static final Choice BACK = new Choice(null, "", Messages.text("returns.hand.back"));

        static Choice of(RoleHolder one) {
            return new Choice(
                    one.person(),
                    one.name(),
                    Messages.text("returns.hand.person", one.name(), Messages.text("returns.hand.role", one.role())));
        }
    }
}
