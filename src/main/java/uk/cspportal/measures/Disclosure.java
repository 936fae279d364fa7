package uk.cspportal.measures;

/** Whether small numbers are held back when the measure is published; inside the portal nothing is. */
public enum Disclosure {
    NONE,
    THRESHOLD_5
}
