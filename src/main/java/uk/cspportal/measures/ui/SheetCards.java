package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import uk.cspportal.measures.MeasureSheet;
import uk.cspportal.tenancy.Tenant;

/** The cards beside a reference sheet: how the measure is computed, what it is held against, whom it follows. */
@SpringComponent
class SheetCards {

    private final FormulaCard formula;
    private final GoalsCard goals;
    private final DenominatorsCard denominators;
    private final NationalCard national;

    SheetCards(FormulaCard formula, GoalsCard goals, DenominatorsCard denominators, NationalCard national) {
        this.formula = formula;
        this.goals = goals;
        this.denominators = denominators;
        this.national = national;
    }

    /** @param done called when something was changed */
    Component[] of(Tenant tenant, MeasureSheet sheet, boolean keeps, SerializableRunnable done) {
        var says = sheet.measure().sheet();
        var cards = new ArrayList<Component>();
        cards.add(goals.of(tenant, says, keeps, done));
        cards.add(formula.of(tenant, says, keeps, done));
        if (says.denominator() != null) {
            cards.add(denominators.of(tenant, says.denominator(), keeps, done));
        }
        cards.add(national.of(tenant, sheet, keeps, done));
        return cards.toArray(Component[]::new);
    }
}
