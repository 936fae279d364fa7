package uk.cspportal.returns;

/** How the partnership judges its own work on a guideline, or of a quarter. */
public enum Effectiveness {
    EFFECTIVE,
    IMPROVEMENT_NEEDED
}
