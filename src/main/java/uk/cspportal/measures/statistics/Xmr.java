package uk.cspportal.measures.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
     * Charts a series. Moving ranges join neighbouring periods only, and a gap ends any run.
     *
     * @param values one per calendar period in order, null for a gap
     * @throws IllegalArgumentException if a value is not a finite number
     */
    public static XmrChart chart(List<@Nullable Double> values, Polarity polarity, XmrSettings settings) {
        List<@Nullable BigDecimal> exact = exact(values);
        List<BigDecimal> held = exact.stream().filter(Objects::nonNull).toList();
        boolean trial = held.size() < VALUES_FOR_SETTLED_LIMITS;
        Limits limits = held.size() < VALUES_FOR_LIMITS ? null : Limits.of(exact, settings.screenOutliers());
        if (limits == null) {
            Double mean = held.isEmpty() ? null : Limits.mean(held).doubleValue();
            List<XmrPoint> points = runChart(values);
            return new XmrChart(mean, null, null, null, null, null, points, Variation.COMMON_CAUSE, null, trial);
        }
        List<XmrPoint> points = points(values, limits, polarity, settings);
        return new XmrChart(
                limits.mean(),
                limits.averageMovingRange(),
                limits.lower(),
                limits.upper(),
                limits.nearLower(),
                limits.nearUpper(),
                points,
                lastHeld(points).variation(),
                Assurance.of(settings.target(), limits, polarity),
                trial);
    }

    private static List<XmrPoint> points(
            List<@Nullable Double> values, Limits limits, Polarity polarity, XmrSettings settings) {
        double[] series = values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
        SignalRules rules = SignalRules.applied(series, limits, settings);
        List<XmrPoint> points = new ArrayList<>();
        for (int i = 0; i < series.length; i++) {
            Variation variation = Variation.of(rules.directionAt(i), polarity);
            points.add(new XmrPoint(i, values.get(i), rules.signalsAt(i), variation));
        }
        return points;
    }

    private static List<XmrPoint> runChart(List<@Nullable Double> values) {
        List<XmrPoint> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            points.add(new XmrPoint(i, values.get(i), Set.of(), Variation.COMMON_CAUSE));
        }
        return points;
    }

    private static XmrPoint lastHeld(List<XmrPoint> points) {
        return points.reversed().stream()
                .filter(point -> point.value() != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable BigDecimal> exact(List<@Nullable Double> values) {
        List<@Nullable BigDecimal> exact = new ArrayList<>();
        for (Double value : values) {
            if (value != null && !Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a finite number: " + value);
            }
            exact.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return exact;
    }
}
