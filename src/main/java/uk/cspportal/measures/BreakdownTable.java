package uk.cspportal.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * The parts of a measure in the latest period that any of them has. Shares are of what adds up: of the whole where it is
 * held, else of the parts together, and none where the parts overlap.
 *
 * @param whole the figure of everything in that period; null when it is not held
 * @param rest what of the whole belongs to no part that is known; null when that cannot be said
 */
public record BreakdownTable(
        Breakdown breakdown,
        MeasureDefinition sheet,
        Period period,
        List<Row> rows,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal rest) {

    /**
     * A part.
     *
     * @param now its figure of the period; null when it has none
     * @param share from 0 to 1; null where there is none
     */
    public record Row(
            Breakdown.Category part,
            Series series,
            @Nullable Figure now,
            @Nullable Double share) {

        /** The value, unless it is of a piece of the period only. */
        Optional<BigDecimal> value() {
            return Optional.ofNullable(now)
                    .filter(figure -> figure.status() != FigureStatus.PARTIAL)
                    .map(Figure::value);
        }
    }

    public BreakdownTable {
        rows = List.copyOf(rows);
    }

    /** Empty while no part has a figure. */
    static Optional<BreakdownTable> latest(Breakdown breakdown, Series whole, Map<String, Series> parts) {
        return parts.values().stream()
                .flatMap(series -> Sentences.charted(series).stream())
                .map(Figure::period)
                .max(Comparator.naturalOrder())
                .map(period -> at(period, breakdown, whole, parts));
    }

    static BreakdownTable at(Period period, Breakdown breakdown, Series whole, Map<String, Series> parts) {
        var sheet = whole.measure().sheet();
        var all = whole.over(period).whole().orElse(null);
        var rows = new ArrayList<Row>();
        for (var part : breakdown.categories()) {
            var series = Objects.requireNonNull(parts.get(part.key()));
            rows.add(new Row(part, series, series.at(period).orElse(null), null));
        }
        if (!sheet.unit().addsUp()) {
            return new BreakdownTable(breakdown, sheet, period, rows, all, null);
        }
        var sum = rows.stream().flatMap(row -> row.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = all == null || all.compareTo(sum) < 0 ? null : all.subtract(sum);
        var base = all == null ? sum : rest == null ? BigDecimal.ZERO : all;
        return new BreakdownTable(
                breakdown,
                sheet,
                period,
                rows.stream()
                        .map(row -> new Row(row.part(), row.series(), row.now(), share(row, base)))
                        .toList(),
                all,
                rest);
    }

    private static @Nullable Double share(Row row, BigDecimal of) {
        return of.signum() <= 0
                ? null
                : row.value()
                        .map(value -> value.divide(of, MathContext.DECIMAL64).doubleValue())
                        .orElse(null);
    }

    /** The part with the largest share, when there are shares. */
    public Optional<Row> largest() {
        return rows.stream()
                .filter(row -> row.share() != null)
                .max(Comparator.comparingDouble(row -> Objects.requireNonNull(row.share())));
    }

    /** Whether every part has a figure, so that the rest is what nobody stated. */
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.value().isPresent());
    }

    /** Whether the parts together are more than the whole, because something counts in several of them. */
    public boolean overlaps() {
        return whole != null && rest == null && sheet.unit().addsUp();
    }
}
