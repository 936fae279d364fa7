package uk.cspportal.measures.statistics;

/**
 * Wilson's score interval of a survey percentage: it holds at 0 and at all, where the textbook interval collapses, and
 * is the method England’s Office for Health Improvement and Disparities prefers.
 */
public final class Wilson {

    private Wilson() {}

    /**
     * The interval of the proportion x / n. It is (2x + z² ∓ z√(z² + 4xq)) / 2(n + z²) with q = 1 − x/n.
     *
     * @param x answers counted; a fraction is allowed, for surveys often publish the percentage alone
     * @param n all answers
     * @param z normal quantile, such as {@link Interval#Z_95}
     * @throws IllegalArgumentException unless 0 ≤ x ≤ n, n &gt; 0 and z is above 0 and at most 10
     */
    public static Interval interval(double x, long n, double z) {
        Interval.checkZ(z);
        if (!(n > 0 && x >= 0 && x <= n)) {
            throw new IllegalArgumentException("No interval for " + x + " of " + n);
        }
        double root = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double centre = 2 * x + z * z;
        double scale = 2 * (n + z * z);
        return new Interval(Math.max(0, (centre - root) / scale), Math.min(1, (centre + root) / scale));
    }
}
