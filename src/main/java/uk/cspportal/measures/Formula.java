package uk.cspportal.measures;

import java.util.List;

/**
 * How a measure is computed from others: a sum of components, a ratio of two, or a rate of one per so
 * many of the measure's denominator. {@code per} is 100 for a percentage, 1,000 for a rate per thousand.
 *
 * @param parts the components; of a ratio the numerator and then the denominator; of a rate the one counted
 */
public record Formula(Kind kind, List<String> parts, int per) {

    /** The kinds of formula. */
    public enum Kind {
        SUM,
        RATIO,
        RATE
    }
}
