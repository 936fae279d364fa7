package uk.cspportal.measures.statistics;

/** What the signals of a point mean for the people responsible: nothing special, improvement, concern or no judgement. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT_HIGH,
    IMPROVEMENT_LOW,
    CONCERN_HIGH,
    CONCERN_LOW,
    NEUTRAL_HIGH,
    NEUTRAL_LOW;

    /** Reads the direction of a signal (1 high or rising, −1 low or falling, 0 no signal) with the polarity. */
    static Variation of(int direction, Polarity polarity) {
        if (direction == 0) {
            return COMMON_CAUSE;
        }
        boolean high = direction > 0;
        int favour = polarity.favours(direction);
        if (favour > 0) {
            return high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
        }
        if (favour < 0) {
            return high ? CONCERN_HIGH : CONCERN_LOW;
        }
        return high ? NEUTRAL_HIGH : NEUTRAL_LOW;
    }
}
