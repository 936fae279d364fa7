package uk.cspportal.returns.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;

/** The guidelines of a return of which some go back to the partnership. */
final class ChosenLines extends CheckboxGroup<ReturnLine> {

    ChosenLines(String label, List<ReturnLine> lines) {
        super(label);
        setItems(lines);
        setItemLabelGenerator(line -> Messages.text(
                "returns.review.guideline",
                String.valueOf(line.guideline().number()),
                line.guideline().shortTitle()));
        setErrorMessage(Messages.text("returns.review.send-back.no-lines"));
    }

    /** Whether one is chosen at least; the field says so when none is. */
    boolean check() {
        setInvalid(getValue().isEmpty());
        return !isInvalid();
    }

    Set<String> keys() {
        return getValue().stream().map(line -> line.guideline().key()).collect(Collectors.toSet());
    }
}
