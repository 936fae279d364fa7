package uk.cspportal.commentary;

/**
 * The police area lead's own judgement of direction. It may follow what the signals suggest or
 * contradict it; it is never computed.
 */
public enum Outlook {
    STABLE,
    REDUCING,
    INCREASING,
    MODERATE_INCREASE,
    MODERATE_REDUCTION
}
