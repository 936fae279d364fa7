package uk.cspportal.measures.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Projections;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.Band;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.Range;
import uk.cspportal.shared.chart.Series.Style;

/** Where the next single periods are likely to lie if nothing changes: the average, and the unrest around it. */
final class ProjectionFan {

    private static final List<Double> LEVELS = List.of(0.95, 0.80);

    private ProjectionFan() {}

    /** @param ahead periods of the chart behind those of the series */
    static ChartSpec on(ChartSpec spec, Series series, XmrChart chart, int ahead) {
        int held = series.periods().size();
        double mean = Objects.requireNonNull(chart.mean());
        var sheet = series.measure().sheet();
        var result = spec;
        for (double level : LEVELS) {
            var next = Projections.nextPeriod(chart, level).known().orElseThrow();
            var percent = Math.round(level * 100) + "%";
            result = result.with(new Range(
                    Messages.text("measures.projection.range", percent),
                    percent,
                    behind(held, ahead, sheet.withinReach(next.low())),
                    behind(held, ahead, sheet.withinReach(next.high()))));
        }
        return result.with(uk.cspportal.shared.chart.Series.line(
                        Messages.text("measures.projection.line"), behind(held, ahead, mean), Style.PROJECTED))
                .with(Band.stillToCome(held, held + ahead - 1, Messages.text("measures.projection.band")));
    }

    /** The list with so many more of one thing at its end. */
    static <T extends @Nullable Object> List<T> lengthened(List<T> list, int more, T with) {
        var longer = new ArrayList<>(list);
        longer.addAll(Collections.nCopies(more, with));
        return longer;
    }

    private static List<@Nullable Double> behind(int empty, int ahead, double value) {
        return lengthened(new ArrayList<@Nullable Double>(Collections.nCopies(empty, null)), ahead, value);
    }
}
