package uk.cspportal.measures.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rate of the twelve months that end with a month, which takes the seasons out of a series and makes areas of
 * different size comparable. Its windows overlap, so it is no series for an XmR chart.
 *
 * @param events the sum of the window
 * @param rate events per so many residents or households
 * @param interval of the rate, from Byar's interval of the events
 */
public record RollingRate(double events, double rate, Interval interval) {

    public static final int YEAR = 12;

    /**
     * The rate of the window that ends with one period: k × Σy / D.
     *
     * @param counts one per period in order, null for a gap
     * @param end index of the last period of the window
     * @param window periods: 12 of months, 4 of quarters
     * @param denominator residents or households; null or 0 when unknown
     * @param per such as 1,000
     * @param z normal quantile, such as {@link Interval#Z_95}
     * @return none with a gap in the window, with too few periods before, without denominator, or with a sum below zero
     * @throws IllegalArgumentException if a number is not finite, {@code end} is outside, or {@code per} is not above 0
     */
    public static Answer<RollingRate> at(
            List<@Nullable Double> counts, int end, int window, @Nullable Double denominator, double per, double z) {
        Finite.positive(per);
        if (window < 1 || end < 0 || end >= counts.size()) {
            throw new IllegalArgumentException("No window of " + window + " ends at " + end);
        }
        if (end + 1 < window) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        List<@Nullable Double> year = counts.subList(end + 1 - window, end + 1);
        if (year.stream().anyMatch(Objects::isNull)) {
            return Answer.none(Reason.GAP);
        }
        if (denominator == null || !(Finite.check(denominator) > 0)) {
            return Answer.none(Reason.NOTHING_TO_DIVIDE_BY);
        }
        double events = Sums.of(year);
        if (events < 0) {
            return Answer.none(Reason.NEGATIVE);
        }
        double factor = per / denominator;
        return Answer.of(new RollingRate(
                events, events * per / denominator, Byar.interval(events, z).times(factor)));
    }

    /** The rate at every period of the series, as {@link #at} gives it. */
    public static List<Answer<RollingRate>> series(
            List<@Nullable Double> counts, int window, @Nullable Double denominator, double per, double z) {
        return IntStream.range(0, counts.size())
                .mapToObj(end -> at(counts, end, window, denominator, per, z))
                .toList();
    }
}
