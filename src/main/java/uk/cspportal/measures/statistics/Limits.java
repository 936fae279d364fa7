package uk.cspportal.measures.statistics;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Natural process limits: mean ± 2.66 × average moving range, near limits at two thirds of that (Wheeler).
 *
 * <p>Computed in decimals and only then made doubles. In binary the mean of eight times 0.1 is not 0.1, and a process
 * that never moved would lie outside its own limits.
 */
record Limits(double mean, double averageMovingRange, double lower, double upper, double nearLower, double nearUpper) {

    private static final BigDecimal LIMIT_FACTOR = new BigDecimal("2.66");
    private static final BigDecimal SCREEN_FACTOR = new BigDecimal("3.267");

    /** The limits, or null with too few values, or when no two neighbouring periods have one and no moving range exists. */
    static @Nullable Limits of(List<@Nullable BigDecimal> values, XmrSettings settings) {
        List<@Nullable BigDecimal> base = baseline(values, settings.baselineValues());
        List<BigDecimal> held = base.stream().filter(Objects::nonNull).toList();
        List<BigDecimal> ranges = movingRanges(base);
        if (held.size() < Xmr.VALUES_FOR_LIMITS || ranges.isEmpty()) {
            return null;
        }
        BigDecimal mean = mean(held);
        BigDecimal averageRange = mean(settings.screenOutliers() ? screened(ranges) : ranges);
        BigDecimal width = averageRange.multiply(LIMIT_FACTOR);
        BigDecimal near = width.multiply(BigDecimal.TWO).divide(BigDecimal.valueOf(3), DECIMAL128);
        return new Limits(
                mean.doubleValue(),
                averageRange.doubleValue(),
                mean.subtract(width).doubleValue(),
                mean.add(width).doubleValue(),
                mean.subtract(near).doubleValue(),
                mean.add(near).doubleValue());
    }

    static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
        }
        return sum.divide(BigDecimal.valueOf(numbers.size()), DECIMAL128);
    }

    boolean isOutside(double value) {
        return value > upper || value < lower;
    }

    /** Beyond a near limit and not beyond the limit itself. */
    boolean isNear(double value) {
        return !isOutside(value) && (value > nearUpper || value < nearLower);
    }

    /** 1 above the mean, −1 below; 0 exactly on it, or for a gap (NaN). */
    int side(double value) {
        return (int) Math.signum(value - mean);
    }

    /** The periods up to the one with the last value of the baseline. */
    private static List<@Nullable BigDecimal> baseline(List<@Nullable BigDecimal> values, @Nullable Integer count) {
        int held = 0;
        for (int i = 0; count != null && i < values.size(); i++) {
            held += values.get(i) == null ? 0 : 1;
            if (held == count) {
                return values.subList(0, i + 1);
            }
        }
        return values;
    }

    private static List<BigDecimal> movingRanges(List<@Nullable BigDecimal> values) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            BigDecimal before = values.get(i - 1);
            BigDecimal value = values.get(i);
            if (before != null && value != null) {
                ranges.add(value.subtract(before).abs());
            }
        }
        return ranges;
    }

    /** Without the ranges of 3.267 times their average and more, once, as NHSRplotthedots does; all zero stay. */
    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal bound = mean(ranges).multiply(SCREEN_FACTOR);
        return bound.signum() == 0
                ? ranges
                : ranges.stream().filter(range -> range.compareTo(bound) < 0).toList();
    }
}
