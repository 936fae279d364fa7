package uk.cspportal.measures.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a year may come to, as a range with its method and level. The low end is never below what has been counted already.
 *
 * @param level how often a range made so should hold what comes, such as 0.95; {@link Backtest} says how often it did
 */
public record Projection(double low, double central, double high, ProjectionMethod method, double level) {

    static Projection of(double soFar, double central, double halfWidth, ProjectionMethod method, double level) {
        return bounded(soFar, central - halfWidth, central, central + halfWidth, method, level);
    }

    static Projection bounded(
            double soFar, double low, double central, double high, ProjectionMethod method, double level) {
        double floor = Math.max(low, soFar);
        double middle = Math.max(central, floor);
        return new Projection(floor, middle, Math.max(high, middle), method, level);
    }

    /** The change of a projected total on a base such as last year's, in whole per cent rounded half up; see {@link Change}. */
    public static Optional<BigDecimal> percentOn(@Nullable BigDecimal base, double total) {
        BigDecimal projected = BigDecimal.valueOf(total);
        Change change = Change.between(base, projected, ChangeMethod.RELATIVE, 0, BigDecimal.ZERO, Polarity.CONTEXTUAL);
        return Optional.ofNullable(change.rounded());
    }

    /** The low end as a change on a base; empty when the base is missing or not above zero. */
    public Optional<BigDecimal> changeLow(@Nullable BigDecimal base) {
        return percentOn(base, low);
    }

    /** The high end as a change on a base; empty when the base is missing or not above zero. */
    public Optional<BigDecimal> changeHigh(@Nullable BigDecimal base) {
        return percentOn(base, high);
    }

    public boolean contains(double outturn) {
        return low <= outturn && outturn <= high;
    }
}
