package uk.cspportal.measures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Xmr;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * A measure with its figures in order of period, and what is computed from them: every calendar
 * period between the first and the last, gaps included, roll-ups to quarters, and the XmR chart.
 *
 * @param rebases the months from which somebody started mean and limits afresh, with a reason
 * @param derivation of a measure that is computed from others; null of one that is recorded
 */
public record Series(
        Measure measure,
        List<Figure> figures,
        List<YearMonth> rebases,
        @Nullable Derivation derivation) {

    public Series {
        figures = List.copyOf(figures);
        rebases = List.copyOf(rebases);
    }

    /** A series whose limits nobody has rebased. */
    public Series(Measure measure, List<Figure> figures) {
        this(measure, figures, List.of(), null);
    }

    /** Whether its figures are computed from those of other measures, so that nobody records them. */
    public boolean isComputed() {
        return derivation != null;
    }

    public Optional<Figure> at(Period period) {
        for (var figure : figures) {
            if (figure.period().equals(period)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The last figure that has a value, in the measure's own frequency. */
    public Optional<Figure> last() {
        return own().reversed().stream().filter(f -> f.value() != null).findFirst();
    }

    /** Every calendar period from the first figure to the last, gaps included; empty without figures. */
    public List<Period> periods() {
        var own = own();
        if (own.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Period>();
        for (var p = own.getFirst().period(); p.compareTo(own.getLast().period()) <= 0; p = p.plus(1)) {
            all.add(p);
        }
        return List.copyOf(all);
    }

    /** The value of each of {@link #periods()}, null where none is held or it is of part of its period only. */
    public List<@Nullable Double> values() {
        var own = own();
        if (own.isEmpty()) {
            return List.of();
        }
        var first = own.getFirst().period();
        var values = new @Nullable Double[first.stepsTo(own.getLast().period()) + 1];
        for (var figure : own) {
            var value = figure.value();
            values[first.stepsTo(figure.period())] =
                    value == null || figure.status() == FigureStatus.PARTIAL ? null : (Double) value.doubleValue();
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    public XmrChart chart() {
        return chart(XmrSettings.DEFAULTS);
    }

    public XmrChart chart(XmrSettings settings) {
        return Xmr.chart(values(), measure.sheet().polarity(), settings(settings));
    }

    /** The chart, where it can say something of the last figure; twelve months that roll on break its rules. */
    public Optional<XmrChart> judged() {
        return judged(XmrSettings.DEFAULTS);
    }

    Optional<XmrChart> judged(XmrSettings settings) {
        return measure.sheet().frequency() == Frequency.ANNUAL
                ? Optional.empty()
                : Optional.of(chart(settings)).filter(XmrChart::hasLimits);
    }

    /** The settings with mean and limits starting afresh at each break of the definition and each rebase. */
    XmrSettings settings(XmrSettings wanted) {
        var breaks = breaks();
        if (breaks.isEmpty() && rebases.isEmpty()) {
            return wanted;
        }
        var periods = periods();
        return wanted.rebasedAt(IntStream.range(0, periods.size())
                .filter(i -> breaks.contains(periods.get(i))
                        || periods.get(i).eachMonth().stream().anyMatch(rebases::contains))
                .boxed()
                .toList());
    }

    /** The periods at which the measure began to mean something else. */
    public List<Period> breaks() {
        var breaks = new ArrayList<Period>();
        Figure before = null;
        for (var figure : own()) {
            if (before != null && before.edition() != figure.edition()) {
                breaks.add(figure.period());
            }
            before = figure;
        }
        return breaks;
    }

    /** The series up to a period, for a chart that must not know what came later. */
    public Series until(YearMonth last) {
        if (figures.stream().noneMatch(f -> f.period().end().isAfter(last))) {
            return this;
        }
        return new Series(
                measure,
                figures.stream().filter(f -> !f.period().end().isAfter(last)).toList(),
                rebases,
                derivation);
    }

    /** The series as it would be with these figures, each in the place of the one of its period. */
    public Series with(List<Figure> others) {
        var periods = others.stream().map(Figure::period).toList();
        var all = Stream.concat(figures.stream().filter(f -> !periods.contains(f.period())), others.stream())
                .sorted(Comparator.comparing(Figure::period))
                .toList();
        return new Series(measure, all, rebases, derivation);
    }

    /**
     * The quarter's figure: as it was recorded for the quarter, else the sum of its months when the
     * measure is monthly and adds up. A quarter with some of its months is partial, never a smaller
     * final number.
     */
    public QuarterFigure quarter(Quarter quarter) {
        var months = quarter.months().stream()
                .map(m -> at(Period.of(m)).orElse(null))
                .toList();
        var figure = over(Period.of(quarter));
        return new QuarterFigure(
                quarter, figure.value(), figure.status(), figure.base(), months, figure.illustrative());
    }

    /** The figure of a period of any length, rolled up from shorter ones where it was not recorded. */
    public PeriodFigure over(Period period) {
        return derivation == null ? RollUp.of(this, period) : derivation.over(period);
    }

    private List<Figure> own() {
        int months = measure.sheet().frequency().months();
        for (var figure : figures) {
            if (figure.period().months() != months) {
                return figures.stream()
                        .filter(f -> f.period().months() == months)
                        .toList();
            }
        }
        return figures;
    }
}
