package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.CountTable;
import uk.cspportal.measures.statistics.Disclosure;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.shared.Period;

/**
 * A breakdown as the public may see it: small numbers are held back, and others with them where they could be worked out
 * from the total. What belongs to no part that is known is a line of its own, else nothing would add up.
 */
public record PublicBreakdown(DisclosurePolicy policy, List<Line> lines) {

    /** Which of a period’s lines it is. */
    public enum Kind {
        WHOLE,
        PART,
        NOT_STATED
    }

    /**
     * A number of a period.
     *
     * @param part as in the key of its figures; empty but of a part
     * @param value null where none is held, or none may be shown
     * @param heldBack whether there is one that may not be shown
     */
    public record Line(
            Period period, Kind kind, String part, @Nullable BigDecimal value, boolean heldBack) {}

    /** Small numbers of people are held back even where a measure says nothing about it. */
    static DisclosurePolicy policy(Breakdown breakdown, MeasureDefinition sheet) {
        return sheet.disclosure().isNone() && breakdown.kind() == Breakdown.Kind.GROUP
                ? DisclosurePolicy.threshold(5)
                : sheet.disclosure();
    }

    static PublicBreakdown of(Breakdown breakdown, Series whole, Map<String, Series> parts) {
        var sheet = whole.measure().sheet();
        var policy = policy(breakdown, sheet);
        var lines = new ArrayList<Line>();
        parts.values().stream()
                .flatMap(series -> series.periods().stream())
                .distinct()
                .sorted()
                .map(period -> BreakdownTable.at(period, breakdown, whole, parts))
                .forEach(table ->
                        lines.addAll(sheet.unit() == Unit.COUNT ? counts(table, policy) : values(table, policy)));
        return new PublicBreakdown(policy, List.copyOf(lines));
    }

    private static List<Line> counts(BreakdownTable table, DisclosurePolicy policy) {
        var held = table.rows().stream().filter(row -> row.value().isPresent()).toList();
        if (held.isEmpty() || table.overlaps()) {
            return held.stream()
                    .map(row -> alone(table, row, policy, row.value().orElseThrow()))
                    .toList();
        }
        var counts = new ArrayList<Long>();
        held.forEach(row -> counts.add(row.value().orElseThrow().longValue()));
        if (counts.stream().anyMatch(count -> count < 0)) {
            return List.of();
        }
        var rest = table.rest();
        if (rest != null) {
            counts.add(rest.longValue());
        }
        var shown = Disclosure.protect(CountTable.ofList(counts), policy).rows().getFirst();
        var lines = new ArrayList<Line>();
        if (table.whole() != null) {
            lines.add(line(table, Kind.WHOLE, "", shown.getLast()));
        }
        for (int i = 0; i < held.size(); i++) {
            lines.add(line(table, Kind.PART, held.get(i).part().key(), shown.get(i)));
        }
        if (rest != null && rest.signum() > 0) {
            lines.add(line(table, Kind.NOT_STATED, "", shown.get(held.size())));
        }
        return lines;
    }

    private static Line line(BreakdownTable table, Kind kind, String part, OptionalLong count) {
        return new Line(
                table.period(),
                kind,
                part,
                count.isPresent() ? BigDecimal.valueOf(count.getAsLong()) : null,
                count.isEmpty());
    }

    /** Percentages and rates tell of small numbers too: they are shown when enough people stand behind them. */
    private static List<Line> values(BreakdownTable table, DisclosurePolicy policy) {
        return table.rows().stream()
                .filter(row -> row.value().isPresent())
                .map(row -> {
                    var base = row.now() == null ? null : row.now().base();
                    return alone(table, row, policy, base == null ? BigDecimal.ONE : base);
                })
                .toList();
    }

    private static Line alone(
            BreakdownTable table, BreakdownTable.Row row, DisclosurePolicy policy, BigDecimal deciding) {
        boolean heldBack = policy.suppresses(deciding.longValue());
        return new Line(
                table.period(),
                Kind.PART,
                row.part().key(),
                heldBack ? null : row.value().orElseThrow(),
                heldBack);
    }
}
