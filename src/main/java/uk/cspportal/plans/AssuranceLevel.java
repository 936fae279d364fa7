package uk.cspportal.plans;

/** How far the partnership is assured that what an objective asks for is done, in the words auditors use. */
public enum AssuranceLevel {
    NONE,
    LIMITED,
    REASONABLE,
    SUBSTANTIAL
}
