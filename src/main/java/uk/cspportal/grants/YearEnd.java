package uk.cspportal.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a year's spend comes to: so far and, while months remain, the range in which it will probably end. Pounds.
 *
 * @param award the year's amount
 * @param spent what is spent so far
 * @param range where the year will probably end; a point when no month remains
 * @param monthsLeft months of the year whose spend is not known yet
 */
public record YearEnd(BigDecimal award, BigDecimal spent, Range range, int monthsLeft) {

    /** The level of the range: four of five such ranges hold what comes. */
    public static final int LEVEL_PERCENT = 80;

    private static final double Z = 1.2816;
    private static final double RANGE_TO_SIGMA = 1.128;
    private static final int MONTHS = 12;
    private static final int MONTHS_FOR_RANGE = 2;

    /** Two ends of a range of pounds. */
    public record Range(BigDecimal low, BigDecimal high) {}

    /** @param months spend of the year's first months in order, at most twelve */
    public static YearEnd of(BigDecimal award, List<BigDecimal> months) {
        if (months.size() > MONTHS) {
            throw new IllegalArgumentException("A year has twelve months, not " + months.size());
        }
        int left = MONTHS - months.size();
        return new YearEnd(award, sum(months), after(months, left), left);
    }

    /**
     * The running total {@code later} months after those known: spend so far, plus the later months at the mean of those
     * known, give or take z·s·√later, where s is the mean moving range divided by 1.128 (the sigma of an XmR chart). The
     * lower end is never below money already spent.
     */
    public static Range after(List<BigDecimal> months, int later) {
        var spent = sum(months);
        double mean = months.isEmpty() ? 0 : spent.doubleValue() / months.size();
        double central = spent.doubleValue() + later * mean;
        double half = Z * sigma(months) * Math.sqrt(later);
        return new Range(pounds(central - half).max(spent), pounds(central + half));
    }

    public boolean isOver() {
        return monthsLeft == 0;
    }

    /** Whether there is month-to-month variation to forecast from, and something left to forecast. */
    public boolean hasForecast() {
        return !isOver() && MONTHS - monthsLeft >= MONTHS_FOR_RANGE;
    }

    /** What the award is not spent of, at least; negative when it is overspent. */
    public BigDecimal leastUnderspend() {
        return award.subtract(range.high);
    }

    public BigDecimal mostUnderspend() {
        return award.subtract(range.low);
    }

    /** A part of the award in per cent, rounded half up to a whole one; 0 of an award of nothing. */
    public BigDecimal percentOfAward(BigDecimal part) {
        return award.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(BigDecimal.valueOf(100)).divide(award, 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> months) {
        return months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double sigma(List<BigDecimal> months) {
        if (months.size() < MONTHS_FOR_RANGE) {
            return 0;
        }
        double moved = 0;
        for (int i = 1; i < months.size(); i++) {
            moved += months.get(i).subtract(months.get(i - 1)).abs().doubleValue();
        }
        return moved / (months.size() - 1) / RANGE_TO_SIGMA;
    }

    private static BigDecimal pounds(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
    }
}
