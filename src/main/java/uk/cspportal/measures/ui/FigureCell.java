package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.FigureText;
import uk.cspportal.shared.ui.Illustrative;

/** A figure in the cell of a table, with what has to stand beside it: illustrative, not complete, how many answers. */
final class FigureCell {

    private FigureCell() {}

    /** The figure over a line of small words that may be empty. */
    static Component of(MeasureDefinition sheet, Figure figure, String below) {
        var base = figure.base();
        var words = base == null
                ? below
                : below
                        + (below.isEmpty() ? "" : ", ")
                        + Messages.text("measures.answers", Formats.count(base.longValue()));
        return words.isEmpty() ? value(sheet, figure) : new FigureText(value(sheet, figure), words);
    }

    private static Component value(MeasureDefinition sheet, Figure figure) {
        if (figure.value() == null) {
            var words = new Span(Messages.text("measures.status", figure.status()));
            words.addClassName("muted");
            return words;
        }
        var number = sheet.numbers().format(figure.value().doubleValue());
        var value = Illustrative.markIf(figure.illustrative(), number);
        return figure.status() == FigureStatus.FINAL
                ? value
                : new Span(value, new Chip(Messages.text("measures.status", figure.status())));
    }
}
