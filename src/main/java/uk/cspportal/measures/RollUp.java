package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * Months to quarters and twelve months, quarters to twelve months. Only what adds up is added up; a
 * period with some of its parts is partial, never a smaller number, and none goes across a break.
 */
final class RollUp {

    private RollUp() {}

    static PeriodFigure of(Series series, Period period) {
        var recorded = series.at(period);
        if (recorded.isPresent()) {
            var figure = recorded.get();
            boolean held = figure.value() != null && figure.status() != FigureStatus.PARTIAL;
            return new PeriodFigure(
                    period,
                    figure.value(),
                    figure.status(),
                    figure.base(),
                    held ? 1 : 0,
                    1,
                    figure.edition(),
                    figure.illustrative());
        }
        var sheet = series.measure().sheet();
        var parts = parts(period, sheet.frequency().months());
        if (parts.size() < 2 || !sheet.unit().addsUp()) {
            return none(period, FigureStatus.NOT_AVAILABLE, 1);
        }
        return sum(period, parts.stream().map(p -> series.at(p).orElse(null)).toList());
    }

    private static PeriodFigure sum(Period period, List<@Nullable Figure> parts) {
        var known = parts.stream().filter(Objects::nonNull).toList();
        var held = known.stream().filter(f -> f.value() != null).toList();
        if (held.isEmpty()) {
            var states = known.stream().map(Figure::status).distinct().toList();
            boolean same = known.size() == parts.size() && states.size() == 1;
            return none(period, same ? states.getFirst() : FigureStatus.NOT_AVAILABLE, parts.size());
        }
        var editions = held.stream().map(Figure::edition).distinct().toList();
        if (editions.size() > 1) {
            return none(period, FigureStatus.NOT_AVAILABLE, parts.size());
        }
        long whole =
                held.stream().filter(f -> f.status() != FigureStatus.PARTIAL).count();
        boolean isFinal = held.stream().allMatch(f -> f.status() == FigureStatus.FINAL);
        return new PeriodFigure(
                period,
                held.stream().map(f -> Objects.requireNonNull(f.value())).reduce(BigDecimal.ZERO, BigDecimal::add),
                whole < parts.size() ? FigureStatus.PARTIAL : isFinal ? FigureStatus.FINAL : FigureStatus.PROVISIONAL,
                null,
                (int) whole,
                parts.size(),
                editions.getFirst(),
                held.stream().anyMatch(Figure::illustrative));
    }

    private static PeriodFigure none(Period period, FigureStatus status, int needed) {
        return new PeriodFigure(period, null, status, null, 0, needed, 0, false);
    }

    /** The parts of a given length that make the period; none when they do not end where it ends. */
    private static List<Period> parts(Period period, int months) {
        boolean fits = months < period.months()
                && (months == 1 || Quarter.of(period.start()).firstMonth().equals(period.start()));
        return fits
                ? IntStream.range(0, period.months() / months)
                        .mapToObj(i -> new Period(period.start().plusMonths((long) i * months), months))
                        .toList()
                : List.of();
    }
}
