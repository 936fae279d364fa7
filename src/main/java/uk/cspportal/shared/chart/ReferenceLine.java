package uk.cspportal.shared.chart;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A level drawn across the chart, or across some of its periods where limits were restarted.
 *
 * @param from index of the first period it covers, {@code null} for the first of the chart
 * @param to index of the last period it covers, {@code null} for the last of the chart
 */
public record ReferenceLine(
        String label,
        double value,
        Kind kind,
        @Nullable Integer from,
        @Nullable Integer to) {

    public static ReferenceLine average(String label, double value) {
        return new ReferenceLine(label, value, Kind.AVERAGE, null, null);
    }

    public static ReferenceLine limit(String label, double value) {
        return new ReferenceLine(label, value, Kind.LIMIT, null, null);
    }

    public static ReferenceLine target(String label, double value) {
        return new ReferenceLine(label, value, Kind.TARGET, null, null);
    }

    public ReferenceLine during(@Nullable Integer first, @Nullable Integer last) {
        return new ReferenceLine(label, value, kind, first, last);
    }

    /** Empty when it ends before. */
    Optional<ReferenceLine> since(int first) {
        return to != null && to < first
                ? Optional.empty()
                : Optional.of(during(
                        from == null || from <= first ? null : (Integer) (from - first),
                        to == null ? null : (Integer) (to - first)));
    }

    /** An average is a solid line, a limit a dashed one, a target or award a thin solid one. */
    public enum Kind {
        AVERAGE,
        LIMIT,
        TARGET
    }
}
