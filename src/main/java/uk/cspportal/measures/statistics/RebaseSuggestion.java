package uk.cspportal.measures.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The evidence that a process now runs at another level: a shift that has lasted to the last period. A suggestion only: a
 * rebase forgives the past, so a person decides it and says why.
 *
 * @param since index of the first period of the shift
 * @param points that the shift holds
 * @param meanBefore of the values of the current segment before the shift
 * @param meanAfter of the values since
 * @param settled whether enough values follow for settled limits
 */
public record RebaseSuggestion(int since, int points, double meanBefore, double meanAfter, boolean settled) {

    /** Looks at the current segment of a chart; empty unless a shift holds on, with values enough before it. */
    public static Optional<RebaseSuggestion> from(XmrChart chart) {
        XmrSegment segment = chart.current();
        Double mean = segment.mean();
        if (mean == null || !segment.hasLimits()) {
            return Optional.empty();
        }
        List<XmrPoint> held = chart.points().subList(segment.from(), segment.to()).stream()
                .filter(point -> point.value() != null)
                .toList();
        int first = held.size();
        while (first > 0 && continues(held, first, mean)) {
            first--;
        }
        List<XmrPoint> after = held.subList(first, held.size());
        if (first < Xmr.VALUES_FOR_LIMITS
                || after.stream().noneMatch(point -> point.signals().contains(Signal.SHIFT))) {
            return Optional.empty();
        }
        return Optional.of(new RebaseSuggestion(
                after.getFirst().index(),
                after.size(),
                mean(held.subList(0, first)),
                mean(after),
                after.size() >= Xmr.VALUES_FOR_SETTLED_LIMITS));
    }

    /** Whether the point before {@code next} belongs to the run that ends with the last: same side, and no gap between. */
    private static boolean continues(List<XmrPoint> held, int next, double mean) {
        XmrPoint candidate = held.get(next - 1);
        boolean neighbours = next == held.size() || held.get(next).index() == candidate.index() + 1;
        return neighbours && side(candidate, mean) != 0 && side(candidate, mean) == side(held.getLast(), mean);
    }

    private static double side(XmrPoint point, double mean) {
        return Math.signum(Objects.requireNonNull(point.value()) - mean);
    }

    private static double mean(List<XmrPoint> points) {
        return Sums.mean(
                points.stream().map(XmrPoint::value).filter(Objects::nonNull).toList());
    }
}
