package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.measures.Comparison;
import uk.cspportal.shared.ui.TrendArrow;
import uk.cspportal.shared.ui.TrendArrow.Direction;

/** A comparison in the cell of a table: an arrow and the words, or only words where nothing can be compared. */
final class ChangeText {

    private ChangeText() {}

    static Component of(Comparison comparison) {
        if (!comparison.possible()) {
            var words = new Span(comparison.phrase());
            words.addClassName("muted");
            return words;
        }
        var direction = comparison.direction() > 0
                ? Direction.UP
                : comparison.direction() < 0 ? Direction.DOWN : Direction.FLAT;
        return new TrendArrow(direction, comparison.phrase());
    }
}
