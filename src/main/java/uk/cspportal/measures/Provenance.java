package uk.cspportal.measures;

/** Where a figure came from. Illustrative ones carry a mark wherever they are shown. */
public enum Provenance {
    OPEN_DATA,
    RETURN,
    TYPED,
    FEED,
    COMPUTED,
    ILLUSTRATIVE
}
