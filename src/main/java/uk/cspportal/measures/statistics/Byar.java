package uk.cspportal.measures.statistics;

/**
 * Byar's approximation of the Poisson interval of a count, within 0.2% of the exact one from ten upwards: what a count
 * of rare events is worth, where a chart of them would have useless limits.
 */
public final class Byar {

    private Byar() {}

    /**
     * The interval of an observed count O: from O(1 − 1/9O − z/3√O)³ to P(1 − 1/9P + z/3√P)³ with P = O + 1.
     *
     * @param count events observed; for none the lower limit is 0. Weighted events may be fractions
     * @param z normal quantile, such as {@link Interval#Z_95}
     * @throws IllegalArgumentException if the count is negative or z is not above 0 and at most 10
     */
    public static Interval interval(double count, double z) {
        Interval.checkZ(z);
        if (!(Finite.check(count) >= 0)) {
            throw new IllegalArgumentException("Less than no events: " + count);
        }
        double low = count == 0 ? 0 : Math.max(0, limit(count, -z));
        return new Interval(low, limit(count + 1, z));
    }

    private static double limit(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
