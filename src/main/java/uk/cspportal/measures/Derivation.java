package uk.cspportal.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * A computed measure's figures. Each period is computed from what its parts have for that very period,
 * because the ratio of a quarter is not the mean of its months. With a part missing a sum is partial,
 * and a ratio is not available.
 */
record Derivation(Measure measure, Formula formula, List<Series> parts, List<Denominator> denominators) {

    private static final int SCALE = 10;

    /** The figures of every period for which some part has one. */
    List<Figure> figures() {
        int months = measure.sheet().frequency().months();
        var held = parts.stream().flatMap(part -> part.figures().stream()).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var first = held.stream()
                .map(f -> f.period().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = held.stream()
                .map(f -> f.period().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean bare = held.stream().anyMatch(f -> f.recording() == null);
        var recordedAt = bare
                ? null
                : held.stream()
                        .map(Figure::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var figures = new ArrayList<Figure>();
        for (var period = containing(first, months); !period.start().isAfter(last); period = period.plus(1)) {
            var figure = over(period);
            boolean known = figure.value() != null || figure.held() > 0;
            if (known) {
                figures.add(figure(figure, recordedAt));
            }
        }
        return figures;
    }

    /** The figure of a period of any length. */
    PeriodFigure over(Period period) {
        var known = parts.stream().map(part -> part.over(period)).toList();
        int edition = measure.edition()
                + known.stream().mapToInt(PeriodFigure::edition).sum();
        int held = (int) known.stream().filter(f -> f.whole().isPresent()).count();
        boolean isFinal = known.stream().allMatch(f -> f.status() == FigureStatus.FINAL);
        boolean illustrative = known.stream().anyMatch(PeriodFigure::illustrative);
        var value = switch (formula.kind()) {
            case SUM -> sum(known);
            case RATIO ->
                held < 2 ? null : share(known.get(0).value(), known.get(1).value());
            case RATE ->
                held < 1
                        ? null
                        : share(
                                known.get(0).value(),
                                denominator(period).map(Denominator::amount).orElse(null));
        };
        var status = value == null
                ? FigureStatus.NOT_AVAILABLE
                : held < known.size() ? FigureStatus.PARTIAL : isFinal ? FigureStatus.FINAL : FigureStatus.PROVISIONAL;
        var base = formula.kind() == Formula.Kind.RATIO && value != null && formula.per() == 100
                ? known.get(1).value()
                : null;
        return new PeriodFigure(period, value, status, base, held, known.size(), edition, illustrative);
    }

    /** Rates stand on the estimate of the year before, or on the latest before that. */
    Optional<Denominator> denominator(Period period) {
        return denominators.stream()
                .filter(d -> d.name().equals(measure.sheet().denominator()))
                .filter(d -> d.year() < period.end().getYear())
                .max(Comparator.comparingInt(Denominator::year));
    }

    private static @Nullable BigDecimal sum(List<PeriodFigure> parts) {
        return parts.stream()
                .map(PeriodFigure::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal counted, @Nullable BigDecimal of) {
        return counted == null || of == null || of.signum() == 0
                ? null
                : Decimals.plainOf(
                        counted.multiply(BigDecimal.valueOf(formula.per())).divide(of, SCALE, RoundingMode.HALF_UP));
    }

    private static Period containing(YearMonth month, int months) {
        return switch (months) {
            case 1 -> Period.of(month);
            case 3 -> Period.of(Quarter.of(month));
            default -> Period.twelveMonthsTo(new Quarter(Quarter.of(month).startYear(), 4).lastMonth());
        };
    }

    private Figure figure(PeriodFigure figure, @Nullable Instant recordedAt) {
        var source = formula.kind() == Formula.Kind.RATE
                ? denominator(figure.period())
                        .map(d ->
                                Messages.text("measures.computed.rate", d.name(), String.valueOf(d.year()), d.source()))
                        .orElse(Messages.text("measures.computed.no-denominator"))
                : Messages.text("measures.computed", String.join(", ", formula.parts()));
        return new Figure(
                figure.period(),
                figure.value(),
                figure.status(),
                figure.base(),
                figure.value() == null ? source : null,
                figure.illustrative() ? Provenance.ILLUSTRATIVE : Provenance.COMPUTED,
                figure.edition(),
                Dimension.WHOLE,
                recordedAt == null
                        ? null
                        : new Recording(source, null, Messages.text("measures.computed.by"), recordedAt, 1));
    }
}
