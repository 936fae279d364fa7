package uk.cspportal.measures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XmR chart: limits, points and what they mean. With too few values it is a run chart: the average moving range and
 * all four limits are null together, and no point carries a signal. Limits are as computed, so a lower one may be
 * negative; stopping the drawn line at 0 is the painter's business.
 *
 * @param segments between rebases, in order; one at least
 * @param points one per period, gaps included
 * @param variation of the last period that has a value
 * @param assurance by the last limits; null without target, polarity or limits
 */
public record XmrChart(
        List<XmrSegment> segments,
        List<XmrPoint> points,
        Variation variation,
        @Nullable Assurance assurance) {

    public XmrChart {
        segments = List.copyOf(segments);
        points = List.copyOf(points);
    }

    /** The stretch that counts now: the last that holds a value, else the first. */
    public XmrSegment current() {
        return segments.reversed().stream()
                .filter(segment -> segment.values() > 0)
                .findFirst()
                .orElseGet(segments::getFirst);
    }

    public XmrSegment segmentOf(XmrPoint point) {
        return segments.stream()
                .filter(segment -> point.index() < segment.to())
                .findFirst()
                .orElseThrow();
    }

    /** Whether there were values enough for limits; without them {@code COMMON_CAUSE} only means that nothing is known. */
    public boolean hasLimits() {
        return current().hasLimits();
    }

    /** Whether the current limits come from so few values that they will still move. */
    public boolean trialLimits() {
        return current().trialLimits();
    }

    /** The current mean; null only when there is no value at all. */
    public @Nullable Double mean() {
        return current().mean();
    }

    public @Nullable Double averageMovingRange() {
        return current().averageMovingRange();
    }

    public @Nullable Double lowerLimit() {
        return current().lowerLimit();
    }

    public @Nullable Double upperLimit() {
        return current().upperLimit();
    }

    /** Two thirds of the way from the mean to the lower limit. */
    public @Nullable Double nearLower() {
        return current().nearLower();
    }

    /** Two thirds of the way from the mean to the upper limit. */
    public @Nullable Double nearUpper() {
        return current().nearUpper();
    }
}
