package uk.cspportal.measures.statistics;

/** How a year's end is projected; always printed with the result, for the four can differ much. */
public enum ProjectionMethod {
    /**
     * Year to date × periods of the year / periods elapsed. The range comes from the unrest of the year’s own periods and
     * from not knowing their true mean.
     */
    STRAIGHT_LINE,
    /**
     * Year to date / mean share that the last years (three at most) had reached by then. The range comes from how much the
     * shares differed, with Student’s t for so few years.
     */
    SEASONAL_SHARE,
    /**
     * Year to date + remaining periods × mean of the XmR chart, ± z × sigma × √remaining, with sigma = m̄R / 1.128. Periods
     * of the year that have passed and are not held are estimated like those that remain.
     */
    CONTROL_CHART,
    /** Exponential smoothing with season; the range comes from summed sample paths, because intervals do not add up. */
    SIMULATION
}
