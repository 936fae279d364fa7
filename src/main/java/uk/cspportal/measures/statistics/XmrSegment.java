package uk.cspportal.measures.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The stretch of an XmR chart between two rebases, with its own mean and limits.
 *
 * @param from index of its first period
 * @param to index after its last period
 * @param values that it holds
 * @param mean null only when it holds no value
 * @param averageMovingRange null without limits, as the four limits are
 * @param trialLimits limits come from fewer than {@value Xmr#VALUES_FOR_SETTLED_LIMITS} values, so they will still move
 */
public record XmrSegment(
        int from,
        int to,
        int values,
        @Nullable Double mean,
        @Nullable Double averageMovingRange,
        @Nullable Double lowerLimit,
        @Nullable Double upperLimit,
        @Nullable Double nearLower,
        @Nullable Double nearUpper,
        boolean trialLimits) {

    /** Of the chart of moving ranges: a range beyond it is itself a signal. */
    private static final double RANGE_FACTOR = 3.27;

    public boolean hasLimits() {
        return upperLimit != null;
    }

    /** The upper limit of the moving ranges, 3.27 times their average; null without limits. */
    public @Nullable Double rangeLimit() {
        return averageMovingRange == null ? null : RANGE_FACTOR * averageMovingRange;
    }
}
