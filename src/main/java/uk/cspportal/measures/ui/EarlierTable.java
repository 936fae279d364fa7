package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.DataTable;

/** The latest periods, each against the same one a year before, because crime has seasons. */
final class EarlierTable {

    private static final int SHOWN = 12;

    private EarlierTable() {}

    static DataTable of(Series series) {
        var frequency = series.measure().sheet().frequency();
        var table = new DataTable(Messages.text("measures.earlier", frequency))
                .rowHeaders()
                .column(Messages.text("measures.column.period"))
                .number(Messages.text("measures.column.figure"))
                .number(Messages.text("measures.column.year-before"))
                .column(Messages.text("measures.column.moved"));
        series.periods().reversed().stream()
                .limit(SHOWN)
                .forEach(period -> table.row(
                        new Span(Sentences.name(period)),
                        figure(series, period),
                        figure(series, period.yearBefore()),
                        change(series, period)));
        return table;
    }

    private static Component figure(Series series, Period period) {
        return series.at(period)
                .map(f -> FigureCell.of(series.measure().sheet(), f, ""))
                .orElseGet(() -> muted("measures.not-held"));
    }

    private static Component change(Series series, Period period) {
        Optional<Figure> held = series.at(period).filter(f -> f.value() != null);
        return held.map(f -> ChangeText.of(Comparison.withYearBefore(series, f)))
                .orElseGet(() -> muted("measures.change.none"));
    }

    private static Component muted(String key) {
        var words = new Span(Messages.text(key));
        words.addClassName("muted");
        return words;
    }
}
