package uk.cspportal.measures.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The projection by sample paths: smooth the history, let many years end each in its own way, add each up, and take the
 * quantiles of the sums. Adding the intervals of single months instead would be far too wide.
 */
final class Simulation {

    private Simulation() {}

    /** None with fewer values than two years. */
    static Answer<Projection> project(YearToDate year, double soFar, ProjectionSettings settings) {
        double[] series = sinceFirst(year.values());
        long held = Arrays.stream(series).filter(value -> !Double.isNaN(value)).count();
        SmoothingFit fit = held < 2L * year.perYear() ? null : SmoothingFit.of(series, year.perYear());
        if (fit == null) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(settings.seed());
        double[] totals = new double[settings.paths()];
        for (int path = 0; path < totals.length; path++) {
            totals[path] = soFar + fit.end().simulate(year.remaining(), () -> fit.sigma() * random.nextGaussian());
        }
        Arrays.sort(totals);
        double tail = (1 - settings.level()) / 2;
        return Answer.of(Projection.bounded(
                soFar,
                quantile(totals, tail),
                quantile(totals, 0.5),
                quantile(totals, 1 - tail),
                ProjectionMethod.SIMULATION,
                settings.level()));
    }

    private static double[] sinceFirst(List<@Nullable Double> values) {
        return values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .dropWhile(Double::isNaN)
                .toArray();
    }

    /** Between the two nearest of the sorted numbers, in proportion. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
