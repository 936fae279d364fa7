package uk.cspportal.measures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XmR chart: limits, points and what they mean. With too few values it is a run chart: the average moving range and
 * all four limits are null together, and no point carries a signal. Limits are as computed, so a lower one may be
 * negative; stopping the drawn line at 0 is the painter's business.
 *
 * @param mean null only when there is no value at all
 * @param nearLower two thirds of the way from the mean to the lower limit
 * @param nearUpper two thirds of the way from the mean to the upper limit
 * @param points one per period, gaps included
 * @param variation of the last period that has a value
 * @param assurance null without target, polarity or limits
 * @param trialLimits fewer than {@value Xmr#VALUES_FOR_SETTLED_LIMITS} values, so limits will still move
 */
public record XmrChart(
        @Nullable Double mean,
        @Nullable Double averageMovingRange,
        @Nullable Double lowerLimit,
        @Nullable Double upperLimit,
        @Nullable Double nearLower,
        @Nullable Double nearUpper,
        List<XmrPoint> points,
        Variation variation,
        @Nullable Assurance assurance,
        boolean trialLimits) {

    public XmrChart {
        points = List.copyOf(points);
    }

    /** Whether there were values enough for limits; without them {@code COMMON_CAUSE} only means that nothing is known. */
    public boolean hasLimits() {
        return upperLimit != null;
    }
}
