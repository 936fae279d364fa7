package uk.cspportal.returns;

/** What a line is held against before it is ready. From when each one warns and stops is data: {@link RuleTerms}. */
public enum Rule {
    /** Every figure is defined and decided. */
    FIGURE,
    /** A figure that is changed or missing has its reason. */
    REASON,
    /** A share comes with the number of answers behind it. */
    ANSWERS,
    /** Each of the four texts is written or answered. */
    TEXTS,
    /** What lies behind a signal is explained. */
    SIGNAL,
    /** What lies behind a missed target is explained. */
    TARGET,
    /** It is explained why last quarter's figure is another one than was signed. */
    REVISED
}
