package uk.cspportal.measures;

/** What is known of a figure. Only the first three carry a value; a missing value is never 0. */
public enum FigureStatus {
    FINAL,
    PROVISIONAL,
    PARTIAL,
    NOT_AVAILABLE,
    NOT_YET_RELEASED,
    SUPPRESSED,
    NOT_APPLICABLE;

    /** Whether a figure of this status has a number. */
    public boolean hasValue() {
        return this == FINAL || this == PROVISIONAL || this == PARTIAL;
    }
}
