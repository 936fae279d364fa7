package uk.cspportal.measures;

/** How often a measure has a figure. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    ANNUAL;

    /** The length of one period, in months. */
    public int months() {
        return switch (this) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> 12;
        };
    }
}
