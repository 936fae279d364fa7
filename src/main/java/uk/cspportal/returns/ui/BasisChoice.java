package uk.cspportal.returns.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Messages;

/** Which figures the return is to use: the recorded ones where there are any, others, or none. */
final class BasisChoice extends RadioButtonGroup<Basis> {

    private final transient LineValue value;

    BasisChoice(LineValue value) {
        super(Messages.text("returns.line.which-figures"));
        this.value = value;
        var offered = new ArrayList<Basis>();
        if (value.source().value() != null) {
            offered.add(Basis.CONFIRMED);
        }
        offered.add(Basis.CHANGED);
        offered.add(Basis.NOT_AVAILABLE);
        setItems(offered);
        addThemeName("vertical");
        setManualValidation(true);
        setItemLabelGenerator(this::label);
        take(value);
    }

    /** Shows what was decided; nothing while nothing is. */
    void take(LineValue decided) {
        boolean offered = getListDataView().contains(decided.basis());
        setValue(offered ? decided.basis() : null);
    }

    private String label(Basis basis) {
        return switch (basis) {
            case CONFIRMED ->
                value.source().status() == FigureStatus.PARTIAL
                        ? Messages.text("returns.line.basis.confirm-partial", Sources.shortName(value))
                        : Messages.text("returns.line.basis.confirm");
            case CHANGED ->
                Messages.text(
                        value.source().value() == null ? "returns.line.basis.enter" : "returns.line.basis.change");
            case NOT_AVAILABLE -> Messages.text("returns.line.basis.none");
            case UNCONFIRMED -> "";
        };
    }
}
