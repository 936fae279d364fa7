package uk.cspportal.measures.statistics;

/**
 * How a measure states its change. It belongs to the measure and not to the unit: one published schedule prints some
 * percentages with a relative change and others with percentage points.
 */
public enum ChangeMethod {
    /** Per cent of the base: (current − base) / base × 100. */
    RELATIVE,
    /** The difference of two percentages, in percentage points. */
    POINTS
}
