package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.TypedFigures;
import uk.cspportal.returns.ValueChange;

/** What stands in the form of one measure: to keep as it was typed, or to make a version of. */
record TypedValue(String measure, @Nullable Basis choice, FigureTable table, Explanation explanation) {

    /** The fields that are typed into. */
    List<Component> fields() {
        return Stream.<Component>concat(table.all().stream(), Stream.of(explanation.reason()))
                .toList();
    }

    TypedFigures asTyped() {
        var answers = table.answers();
        return new TypedFigures(
                choice,
                table.fields().stream().map(FigureField::getValue).toList(),
                answers == null ? "" : answers.getValue(),
                explanation.reason().getValue(),
                explanation.origin());
    }

    ValueChange toChange(Basis basis) {
        var answers = table.answers();
        boolean changed = basis == Basis.CHANGED;
        return new ValueChange(
                measure,
                basis,
                changed ? table.quarterValue() : null,
                changed ? table.months() : List.of(),
                answers == null ? null : answers.numberOrNull(),
                basis == Basis.CONFIRMED
                        ? null
                        : explanation.reason().getValue().strip(),
                changed ? explanation.origin() : null,
                explanation.confirmed());
    }
}
