package uk.cspportal.measures.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Two survey percentages compared, so that the noise of two samples is not told as news: unless the test finds a
 * difference, the text is "no significant change".
 *
 * @param difference the later proportion minus the earlier one, from −1 to 1
 * @param pValue two-sided: how often chance alone makes a difference this large
 */
public record ProportionChange(double difference, double pValue) {

    /** Under this many expected answers in a cell the normal approximation is not used (Cochran). */
    private static final double FEW = 5;

    public boolean isSignificant(double level) {
        return pValue < 1 - Interval.checkLevel(level);
    }

    /**
     * Compares x₁ of n₁ with x₂ of n₂ by the two-proportion test with pooled variance; by Fisher's exact test where
     * fewer than five answers of a kind are to be expected.
     *
     * @param x1 earlier answers counted; a fraction is allowed, for surveys often publish the percentage alone
     * @param n1 all earlier answers
     * @return none when a survey has no answers
     * @throws IllegalArgumentException unless 0 ≤ x ≤ n in both
     */
    public static Answer<ProportionChange> between(double x1, int n1, double x2, int n2) {
        if (!(x1 >= 0 && x1 <= n1 && x2 >= 0 && x2 <= n2)) {
            throw new IllegalArgumentException("No proportions: " + x1 + " of " + n1 + ", " + x2 + " of " + n2);
        }
        if (n1 == 0 || n2 == 0) {
            return Answer.none(Reason.NOTHING_TO_DIVIDE_BY);
        }
        double difference = x2 / n2 - x1 / n1;
        double pooled = (x1 + x2) / ((double) n1 + n2);
        if (Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < FEW) {
            return Answer.of(
                    new ProportionChange(difference, fisher((int) Math.round(x1), n1, (int) Math.round(x2), n2)));
        }
        double z = difference / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        double p = 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z));
        return Answer.of(new ProportionChange(difference, p));
    }

    /** All outcomes that are no likelier than the one seen; the tolerance keeps ties from being lost in rounding. */
    private static double fisher(int x1, int n1, int x2, int n2) {
        HypergeometricDistribution outcomes = new HypergeometricDistribution(Math.addExact(n1, n2), x1 + x2, n1);
        double seen = outcomes.probability(x1) * (1 + 1e-7);
        double p = 0;
        for (int x = outcomes.getSupportLowerBound(); x <= outcomes.getSupportUpperBound(); x++) {
            double probability = outcomes.probability(x);
            p += probability <= seen ? probability : 0;
        }
        return Math.min(1, p);
    }
}
