package uk.cspportal.measures;

/** What a measure's values are in. */
public enum Unit {
    COUNT,
    PERCENT,
    RATE,
    RATIO,
    KG,
    YEARS,
    CURRENCY,
    MILESTONE;

    /** Whether the figures of three months make that of their quarter when they are added up. */
    public boolean addsUp() {
        return switch (this) {
            case COUNT, KG, YEARS, CURRENCY, MILESTONE -> true;
            case PERCENT, RATE, RATIO -> false;
        };
    }
}
