package uk.cspportal.returns;

/** What the partnership decided about a figure: nothing yet, as recorded, another one, or that there is none. */
public enum Basis {
    UNCONFIRMED,
    CONFIRMED,
    CHANGED,
    NOT_AVAILABLE
}
