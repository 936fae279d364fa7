package uk.cspportal.returns.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.Origins;
import uk.cspportal.returns.TypedFigures;
import uk.cspportal.shared.Messages;

/** Why a return departs from the recorded figures: the reason, where others come from, that an odd one is meant. */
final class Explanation extends Div {

    private final Checkbox plausible = new Checkbox(Messages.text("returns.line.plausible"));
    private final Select<String> origin = new Select<>();
    private final TextArea reason = new TextArea();

    /**
     * @param typed told while a person types the reason
     * @param chosen told when a person chose something
     */
    Explanation(LineValue value, Runnable typed, Runnable chosen) {
        addClassName("value-fields");
        origin.setLabel(Messages.text("returns.line.origin"));
        origin.setItems(Origins.all());
        origin.setPlaceholder(Messages.text("returns.line.origin.choose"));
        reason.setManualValidation(true);
        reason.addClassName("above");
        take(value);
        plausible.addValueChangeListener(event -> tell(event.isFromClient(), chosen));
        origin.addValueChangeListener(event -> tell(event.isFromClient(), chosen));
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.setValueChangeTimeout(LineEditing.DRAFT_EVERY_MILLIS);
        reason.addValueChangeListener(event -> {
            if (!event.getValue().isBlank()) {
                reason.setInvalid(false);
            }
            tell(event.isFromClient(), typed);
        });
        add(plausible, origin, reason);
    }

    private static void tell(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    /** Shows what was explained before. */
    void take(LineValue value) {
        reason.setValue(value.reason() == null ? "" : value.reason());
        origin.setValue(Origins.all().contains(value.origin()) ? value.origin() : null);
    }

    /** Puts back what was typed. */
    void restore(TypedFigures typed) {
        reason.setValue(typed.reason());
        origin.setValue(Origins.all().contains(typed.origin()) ? typed.origin() : null);
    }

    /** Asks what the choice needs. */
    void askFor(@Nullable Basis basis, boolean recorded) {
        setVisible(basis == Basis.CHANGED || basis == Basis.NOT_AVAILABLE);
        origin.setVisible(basis == Basis.CHANGED);
        reason.setInvalid(false);
        reason.setLabel(Messages.text(
                basis == Basis.NOT_AVAILABLE
                        ? "returns.line.reason.none"
                        : recorded ? "returns.line.reason.change" : "returns.line.reason.enter"));
    }

    void askToConfirm(boolean implausible) {
        plausible.setVisible(implausible);
    }

    boolean confirmed() {
        return plausible.getValue();
    }

    @Nullable
    String origin() {
        return origin.getValue();
    }

    TextArea reason() {
        return reason;
    }
}
