package uk.cspportal.measures.statistics;

/** Why a formula has no result; the wording belongs to the screen. */
public enum Reason {
    /** Fewer periods than the method needs, or none before the window. */
    TOO_FEW_PERIODS,
    /** A period inside the window has no figure, and none is not zero. */
    GAP,
    /** A count below zero, as transfers between months can leave behind. */
    NEGATIVE,
    /** The denominator, the base or the rate to compare with is missing or zero. */
    NOTHING_TO_DIVIDE_BY,
    /** So few events that the result would be noise and could point at people. */
    SMALL_NUMBERS,
    /** More events than people, so that events cannot be read as a share of the people. */
    MORE_EVENTS_THAN_PEOPLE,
    /** The method needs counts and denominators, and a member of the group gives only its rate. */
    NO_COUNTS,
    /** The group has nobody to compare with. */
    NO_PEERS
}
