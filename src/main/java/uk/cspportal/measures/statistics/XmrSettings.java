package uk.cspportal.measures.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What differs between published versions of the XmR chart. The defaults (7, 7, no screening) find the same signals as
 * the NHS's own tools; others use 6 or 5 for a trend and 8 for a shift.
 *
 * @param trendLength points that make a trend, the first included
 * @param shiftLength points on one side of the mean that make a shift
 * @param screenOutliers whether moving ranges far above their own average are left out of the limits, once
 * @param target what the measure is to reach, in its own unit
 */
public record XmrSettings(
        int trendLength,
        int shiftLength,
        boolean screenOutliers,
        @Nullable Double target) {

    public static final XmrSettings DEFAULTS = new XmrSettings(7, 7, false, null);

    /** @throws IllegalArgumentException if a length is under 2 or the target is not a finite number */
    public XmrSettings {
        if (trendLength < 2 || shiftLength < 2) {
            throw new IllegalArgumentException("A run has at least 2 points: " + trendLength + ", " + shiftLength);
        }
        if (target != null && !Double.isFinite(target)) {
            throw new IllegalArgumentException("Target is not a number: " + target);
        }
    }

    public XmrSettings withTarget(@Nullable Double newTarget) {
        return new XmrSettings(trendLength, shiftLength, screenOutliers, newTarget);
    }
}
