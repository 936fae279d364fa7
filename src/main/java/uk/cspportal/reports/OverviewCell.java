package uk.cspportal.reports;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Finding;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * One measure of one partnership, or of all together, in a quarter: the last figure of the quarter
 * and what its series says up to it, knowing nothing that came later.
 *
 * @param series up to the end of the figure's period; null when the measure is not collected
 * @param figure the last of the quarter that has a value, else the last that says why it has none
 * @param chart null unless the figure is a point of a chart with limits
 */
public record OverviewCell(
        OverviewMeasure measure,
        State state,
        @Nullable Series series,
        @Nullable Figure figure,
        @Nullable XmrChart chart) {

    /** What a cell can say; a missing figure is never a number. */
    public enum State {
        HELD,
        WITHOUT_VALUE,
        NO_DATA,
        NOT_COLLECTED,
        NOT_ADDED_UP
    }

    static OverviewCell of(OverviewMeasure measure, @Nullable Series series, Quarter quarter) {
        if (series == null) {
            return empty(measure, State.NOT_COLLECTED);
        }
        var until = series.until(quarter.lastMonth());
        var figure = latest(until, quarter);
        if (figure == null) {
            return new OverviewCell(measure, State.NO_DATA, until, null, null);
        }
        if (figure.value() == null) {
            return new OverviewCell(measure, State.WITHOUT_VALUE, until, figure, null);
        }
        var known = series.until(figure.period().end());
        return new OverviewCell(measure, State.HELD, known, figure, chart(known, figure));
    }

    static OverviewCell empty(OverviewMeasure measure, State state) {
        return new OverviewCell(measure, state, null, null, null);
    }

    private static @Nullable Figure latest(Series series, Quarter quarter) {
        int months = series.measure().sheet().frequency().months();
        Figure last = null;
        for (var figure : series.figures().reversed()) {
            if (figure.period().months() != months) {
                continue;
            }
            if (figure.period().end().isBefore(quarter.firstMonth())) {
                break;
            }
            if (figure.value() != null) {
                return figure;
            }
            last = last == null ? figure : last;
        }
        return last;
    }

    /** A part of a period is no point of a chart. */
    private static @Nullable XmrChart chart(Series known, Figure figure) {
        return figure.status() == FigureStatus.PARTIAL ? null : known.judged().orElse(null);
    }

    public boolean held() {
        return state == State.HELD;
    }

    /** What the chart says of the figure; empty when there are too few figures to say anything. */
    public Optional<Variation> variation() {
        return Optional.ofNullable(chart).map(XmrChart::variation);
    }

    public boolean isConcern() {
        return is(Finding.Kind.CONCERN);
    }

    public boolean isImprovement() {
        return is(Finding.Kind.IMPROVEMENT);
    }

    public boolean illustrative() {
        return figure != null && figure.illustrative();
    }

    public @Nullable Period period() {
        return figure == null ? null : figure.period();
    }

    /** The value as people read it, without the sign of illustrative figures; empty without one. */
    public String value() {
        return series == null || figure == null || figure.value() == null
                ? ""
                : series.measure().sheet().numbers().format(figure.value().doubleValue());
    }

    /** The figure against that of a year before; only for a held cell. */
    public Comparison change() {
        return Comparison.withYearBefore(Objects.requireNonNull(series), Objects.requireNonNull(figure));
    }

    /** Why the figure stands out; empty while it is steady. */
    public Optional<Finding.Kind> finding() {
        return variation().flatMap(Finding.Kind::of);
    }

    private boolean is(Finding.Kind wanted) {
        return finding().filter(wanted::equals).isPresent();
    }
}
