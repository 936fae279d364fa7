package uk.cspportal.grants;

/** How likely a risk is, and how hard it would hit. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
