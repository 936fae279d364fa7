package uk.cspportal.measures.statistics;

/**
 * The rules by which a point of an XmR chart shows a special cause, in the order of their weight: when a point meets
 * several, the first speaks for it.
 */
public enum Signal {
    /** Beyond a limit; a point exactly on it is inside. */
    OUTSIDE,
    /** One of several consecutive points that each rise, or each fall; an equal value breaks it. */
    TREND,
    /** One of at least two near the same limit among three consecutive points that are all on its side of the mean. */
    TWO_OF_THREE,
    /** One of several consecutive points on one side of the mean; a point exactly on the mean breaks it. */
    SHIFT
}
