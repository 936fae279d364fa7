package uk.cspportal.measures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between published versions of the XmR chart. The defaults (7, 7, no screening) find the same signals as
 * the NHS's own tools; others use 6 or 5 for a trend and 8 for a shift.
 *
 * @param trendLength points that make a trend, the first included
 * @param shiftLength points on one side of the mean that make a shift
 * @param screenOutliers whether moving ranges far above their own average are left out of the limits, once
 * @param target what the measure is to reach, in its own unit
 * @param baselineValues how many first values (after the last rebase) fix mean and limits; null for all
 * @param rebases indexes of the periods from which mean, limits and runs start afresh; one outside the series, or at its
 *     first period, changes nothing
 */
public record XmrSettings(
        int trendLength,
        int shiftLength,
        boolean screenOutliers,
        @Nullable Double target,
        @Nullable Integer baselineValues,
        List<Integer> rebases) {

    public static final XmrSettings DEFAULTS = new XmrSettings(7, 7, false, null);

    /**
     * @throws IllegalArgumentException if a length is under 2, a baseline under {@value Xmr#VALUES_FOR_LIMITS} or the
     *     target is not a finite number
     */
    public XmrSettings {
        if (trendLength < 2 || shiftLength < 2) {
            throw new IllegalArgumentException("A run has at least 2 points: " + trendLength + ", " + shiftLength);
        }
        if (baselineValues != null && baselineValues < Xmr.VALUES_FOR_LIMITS) {
            throw new IllegalArgumentException("Too few values for limits: " + baselineValues);
        }
        if (target != null) {
            Finite.check(target);
        }
        rebases = rebases.stream().sorted().distinct().toList();
    }

    public XmrSettings(int trendLength, int shiftLength, boolean screenOutliers, @Nullable Double target) {
        this(trendLength, shiftLength, screenOutliers, target, null, List.of());
    }

    public XmrSettings withTarget(@Nullable Double newTarget) {
        return new XmrSettings(trendLength, shiftLength, screenOutliers, newTarget, baselineValues, rebases);
    }

    public XmrSettings withBaseline(@Nullable Integer firstValues) {
        return new XmrSettings(trendLength, shiftLength, screenOutliers, target, firstValues, rebases);
    }

    public XmrSettings rebasedAt(List<Integer> periods) {
        return new XmrSettings(trendLength, shiftLength, screenOutliers, target, baselineValues, periods);
    }
}
