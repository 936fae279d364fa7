package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.Illustrative;

/** A figure in the cell of a table, with what has to stand beside it: illustrative, not complete, how many answers. */
final class FigureCell {

    private FigureCell() {}

    static Component of(MeasureDefinition sheet, Figure figure) {
        if (figure.value() == null) {
            var words = new Span(Messages.text("measures.status", figure.status()));
            words.addClassName("muted");
            return words;
        }
        var number = sheet.numbers().format(figure.value().doubleValue());
        var value = new Span(Illustrative.markIf(figure.illustrative(), number));
        if (figure.base() != null) {
            value.add(new Chip(Messages.text(
                    "measures.answers", String.valueOf(figure.base().longValue()))));
        }
        if (figure.status() != FigureStatus.FINAL) {
            value.add(new Chip(Messages.text("measures.status", figure.status())));
        }
        return value;
    }
}
