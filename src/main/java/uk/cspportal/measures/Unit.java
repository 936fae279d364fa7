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
    MILESTONE
}
