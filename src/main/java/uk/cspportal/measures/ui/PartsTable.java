package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.BreakdownTable;
import uk.cspportal.measures.BreakdownTable.Row;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;

/** The parts of a measure with their course, their latest figure, their share, and each against a year before. */
final class PartsTable {

    private static final int HUNDRED = 100;

    private PartsTable() {}

    static DataTable of(BreakdownTable table) {
        boolean shared = table.largest().isPresent();
        var caption = Messages.text("breakdown.table", table.breakdown().dimension(), Sentences.name(table.period()));
        var shown = new DataTable(caption)
                .rowHeaders()
                .stacked()
                .column(Messages.text("breakdown.column.part"))
                .column(Messages.text("measures.column.course"))
                .number(Sentences.name(table.period()));
        if (shared) {
            shown.number(Messages.text("breakdown.column.share"));
        }
        shown.number(Sentences.name(table.period().yearBefore())).column(Messages.text("measures.column.moved"));
        table.rows().forEach(row -> shown.row(cells(row, table, shared)));
        var rest = table.rest();
        if (rest != null && rest.signum() > 0) {
            shown.row(plain(
                    Messages.text(table.isComplete() ? "breakdown.not-stated" : "breakdown.not-known"),
                    rest,
                    table,
                    shared));
        }
        if (table.whole() != null) {
            shown.totalRow(plain(Messages.text("breakdown.whole"), table.whole(), table, shared));
        }
        return shown;
    }

    private static Component[] cells(Row row, BreakdownTable table, boolean shared) {
        var name = new Span(row.part().title());
        var course = MeasureCharts.sparkline(row.series());
        var now = figure(row, table.period());
        var before = figure(row, table.period().yearBefore());
        var change = row.now() == null || row.now().value() == null
                ? muted("measures.change.none")
                : ChangeText.of(Comparison.withYearBefore(row.series(), row.now()));
        return shared
                ? new Component[] {name, course, now, share(row.share()), before, change}
                : new Component[] {name, course, now, before, change};
    }

    private static Component[] plain(String name, BigDecimal value, BreakdownTable table, boolean shared) {
        boolean illustrative = table.rows().stream()
                .anyMatch(row -> row.now() != null && row.now().illustrative());
        var number = Illustrative.markIf(illustrative, table.sheet().numbers().format(value.doubleValue()));
        var whole = Objects.requireNonNullElse(table.whole(), BigDecimal.ZERO);
        var share = share(whole.signum() == 0 ? null : value.doubleValue() / whole.doubleValue());
        return shared
                ? new Component[] {
                    new Span(name), new TableDataCell(), number, share, new TableDataCell(), new TableDataCell()
                }
                : new Component[] {new Span(name), new TableDataCell(), number, new TableDataCell(), new TableDataCell()
                };
    }

    private static Component share(@Nullable Double share) {
        return new Span(share == null ? "–" : Messages.text("breakdown.share", Formats.number(HUNDRED * share, 1)));
    }

    private static Component figure(Row row, Period period) {
        return row.series()
                .at(period)
                .map((Figure figure) -> FigureCell.of(row.series().measure().sheet(), figure, ""))
                .orElseGet(() -> muted("measures.not-held"));
    }

    private static Component muted(String key) {
        var words = new Span(Messages.text(key));
        words.addClassName("muted");
        return words;
    }
}
