package uk.cspportal.measures.statistics;

import org.jspecify.annotations.Nullable;

/** Whether the process, left as it is, can be relied upon to meet its target (NHS England, Making Data Count). */
public enum Assurance {
    PASS,
    FAIL,
    HIT_OR_MISS;

    /** The target against the limits; null without target or without a better end, for then nothing can be assured. */
    static @Nullable Assurance of(@Nullable Double target, Limits limits, Polarity polarity) {
        if (target == null || polarity == Polarity.CONTEXTUAL) {
            return null;
        }
        int side = target > limits.upper() ? 1 : target < limits.lower() ? -1 : 0;
        int beyondReach = polarity.favours(side);
        return beyondReach > 0 ? FAIL : beyondReach < 0 ? PASS : HIT_OR_MISS;
    }
}
