package uk.cspportal.measures.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The XmR chart of single values and moving ranges, which tells a change worth explaining from the ordinary unrest of a
 * series. Not for rolling totals: their windows overlap, and every rule would fire.
 */
public final class Xmr {

    /** Wheeler finds five or six values useful; below that a run chart is all that can be said. */
    public static final int VALUES_FOR_LIMITS = 5;

    /** From here on limits are no longer called trial limits (Making Data Count). */
    public static final int VALUES_FOR_SETTLED_LIMITS = 12;

    private Xmr() {}

    /**
     * Charts a series. Moving ranges join neighbouring periods only, a gap ends any run, and a rebase starts mean, limits
     * and runs afresh.
     *
     * @param values one per calendar period in order, null for a gap
     * @throws IllegalArgumentException if a value is not a finite number
     */
    public static XmrChart chart(List<@Nullable Double> values, Polarity polarity, XmrSettings settings) {
        List<XmrSegment> segments = new ArrayList<>();
        List<XmrPoint> points = new ArrayList<>();
        Assurance assurance = null;
        List<Integer> starts = starts(values.size(), settings.rebases());
        for (int i = 0; i + 1 < starts.size(); i++) {
            int from = starts.get(i);
            int to = starts.get(i + 1);
            List<@Nullable Double> stretch = values.subList(from, to);
            List<@Nullable BigDecimal> exact = exact(stretch);
            Limits limits = Limits.of(exact, settings);
            XmrSegment segment = segment(from, to, exact, limits, settings);
            segments.add(segment);
            points.addAll(points(from, stretch, limits, polarity, settings));
            if (segment.values() > 0) {
                assurance = limits == null ? null : Assurance.of(settings.target(), limits, polarity);
            }
        }
        return new XmrChart(segments, points, lastVariation(points), assurance);
    }

    /** The first period of every segment, and the end of the last. */
    private static List<Integer> starts(int size, List<Integer> rebases) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        rebases.stream().filter(index -> index > 0 && index < size).forEach(starts::add);
        starts.add(size);
        return starts;
    }

    private static XmrSegment segment(
            int from, int to, List<@Nullable BigDecimal> exact, @Nullable Limits limits, XmrSettings settings) {
        List<BigDecimal> held = exact.stream().filter(Objects::nonNull).toList();
        int used = settings.baselineValues() == null ? held.size() : Math.min(settings.baselineValues(), held.size());
        boolean trial = used < VALUES_FOR_SETTLED_LIMITS;
        if (limits == null) {
            Double mean =
                    held.isEmpty() ? null : Limits.mean(held.subList(0, used)).doubleValue();
            return new XmrSegment(from, to, held.size(), mean, null, null, null, null, null, trial);
        }
        return new XmrSegment(
                from,
                to,
                held.size(),
                limits.mean(),
                limits.averageMovingRange(),
                limits.lower(),
                limits.upper(),
                limits.nearLower(),
                limits.nearUpper(),
                trial);
    }

    private static List<XmrPoint> points(
            int from, List<@Nullable Double> values, @Nullable Limits limits, Polarity polarity, XmrSettings settings) {
        double[] series = values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
        SignalRules rules = limits == null ? SignalRules.none(series) : SignalRules.applied(series, limits, settings);
        List<XmrPoint> points = new ArrayList<>();
        for (int i = 0; i < series.length; i++) {
            Variation variation = Variation.of(rules.directionAt(i), polarity);
            points.add(new XmrPoint(from + i, values.get(i), rules.signalsAt(i), variation));
        }
        return points;
    }

    private static Variation lastVariation(List<XmrPoint> points) {
        return points.reversed().stream()
                .filter(point -> point.value() != null)
                .findFirst()
                .map(XmrPoint::variation)
                .orElse(Variation.COMMON_CAUSE);
    }

    private static List<@Nullable BigDecimal> exact(List<@Nullable Double> values) {
        List<@Nullable BigDecimal> exact = new ArrayList<>();
        for (Double value : values) {
            exact.add(value == null ? null : exact(Finite.check(value)));
        }
        return exact;
    }

    /** By way of its text, as every decimal place of a double was meant; whole numbers need no such way. */
    private static BigDecimal exact(double value) {
        long whole = (long) value;
        return whole == value ? BigDecimal.valueOf(whole) : BigDecimal.valueOf(value);
    }
}
