package uk.cspportal.measures.ui;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.ReferenceLine;

/** The targets of a chart’s periods: one line for each stretch of periods with the same target. */
final class TargetLines {

    private TargetLines() {}

    static ChartSpec on(ChartSpec spec, Series series, Goals goals) {
        var periods = series.periods();
        var result = spec;
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            var target = target(series, goals, from);
            if (i == periods.size() || !Objects.equals(target, target(series, goals, i))) {
                if (target != null) {
                    result = result.with(
                            ReferenceLine.target(Messages.text("measures.chart.target"), target.doubleValue())
                                    .during(from, i - 1));
                }
                from = i;
            }
        }
        return result;
    }

    private static @Nullable BigDecimal target(Series series, Goals goals, int period) {
        return goals.targetOf(series.periods().get(period)).orElse(null);
    }
}
