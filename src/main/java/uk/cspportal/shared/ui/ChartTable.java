package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.Series;

/** The numbers of a chart as a table: a row for each period, a column for each line and range. */
final class ChartTable {

    private ChartTable() {}

    static DataTable of(ChartSpec spec) {
        var table = new DataTable(spec.title()).rowHeaders().compact();
        table.addClassName("chart-table");
        table.column(Messages.text("ui.chart.period"));
        for (var series : spec.series()) {
            table.number(series.name());
            if (hasStates(series)) {
                table.column(Messages.text("ui.chart.state"));
            }
        }
        for (var range : spec.ranges()) {
            table.number(Messages.text("ui.chart.low", range.label()));
            table.number(Messages.text("ui.chart.high", range.label()));
        }
        spec.lines().stream().map(line -> line.label()).distinct().forEach(table::number);
        for (int period = 0; period < spec.periods().size(); period++) {
            table.row(cells(spec, period).toArray(Component[]::new));
        }
        return table;
    }

    private static List<Component> cells(ChartSpec spec, int period) {
        var cells = new ArrayList<Component>();
        cells.add(new Span(spec.periods().get(period)));
        for (var series : spec.series()) {
            Double value = series.values().get(period);
            cells.add(number(spec, value));
            if (hasStates(series)) {
                cells.add(new Span(value == null ? "" : state(series.marks().get(period))));
            }
        }
        for (var range : spec.ranges()) {
            cells.add(number(spec, range.low().get(period)));
            cells.add(number(spec, range.high().get(period)));
        }
        spec.lines().stream()
                .map(line -> line.label())
                .distinct()
                .forEach(label -> cells.add(number(spec, level(spec, label, period))));
        return cells;
    }

    private static boolean hasStates(Series series) {
        return series.marks().stream().anyMatch(mark -> mark != Series.Mark.PLAIN);
    }

    private static String state(Series.Mark mark) {
        return mark == Series.Mark.PLAIN ? "" : Messages.text("ui.chart.mark", mark);
    }

    private static @Nullable Double level(ChartSpec spec, String label, int period) {
        return spec.lines().stream()
                .filter(line -> line.label().equals(label))
                .filter(line -> line.from() == null || line.from() <= period)
                .filter(line -> line.to() == null || line.to() >= period)
                .map(line -> line.value())
                .findFirst()
                .orElse(null);
    }

    private static Component number(ChartSpec spec, @Nullable Double value) {
        if (value != null) {
            return new Span(spec.numbers().format(value));
        }
        var none = new Span(Messages.text("ui.chart.no-value"));
        none.addClassName("muted");
        return none;
    }
}
