package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smoothing that fits a series best, by the corrected information criterion of Akaike, which charges a model for its
 * parts. Weights are tried on a grid: errors hardly differ between its neighbours, and a grid cannot get lost.
 *
 * @param end the state after the last value
 * @param sigma standard deviation of the errors of one step ahead
 */
record SmoothingFit(Smoothing end, double sigma) {

    private static final double[] LEVEL = {0.001, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99};
    private static final double[] SHARE = {0.001, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9};
    private static final double[] DAMPING = {0.8, 0.9, 0.98};
    private static final List<Smoothing.Weights> CANDIDATES = candidates();
    private static final double SMALLEST_VARIANCE = 1e-60;

    /**
     * Fits; null when there are too few values for any model.
     *
     * @param series NaN for a gap, the first value held
     * @param cycle periods of a year
     */
    static @Nullable SmoothingFit of(double[] series, int cycle) {
        int held = (int)
                Arrays.stream(series).filter(value -> !Double.isNaN(value)).count();
        Smoothing.Start start = Smoothing.Start.of(series, cycle);
        Smoothing.Weights best = null;
        double bestCriterion = Double.POSITIVE_INFINITY;
        for (Smoothing.Weights weights : CANDIDATES) {
            int parameters = parameters(weights, cycle);
            if (held - parameters < 3) {
                continue;
            }
            double variance = Math.max(squares(series, start, weights) / held, SMALLEST_VARIANCE);
            double charge = 2.0 * parameters * held / (held - parameters - 1);
            double criterion = held * Math.log(variance) + charge;
            if (criterion < bestCriterion) {
                best = weights;
                bestCriterion = criterion;
            }
        }
        return best == null ? null : fitted(series, start, held, best);
    }

    private static SmoothingFit fitted(double[] series, Smoothing.Start start, int held, Smoothing.Weights weights) {
        double squares = squares(series, start, weights);
        Smoothing end = Smoothing.from(start, weights);
        for (double value : series) {
            end.learn(value);
        }
        return new SmoothingFit(end, Math.sqrt(squares / (held - parameters(weights, start.seasons().length))));
    }

    /** Weights, and what the state before the first value took from the series. */
    private static int parameters(Smoothing.Weights weights, int cycle) {
        return weights.fitted() + 1 + (weights.damping() > 0 ? 1 : 0) + (weights.season() > 0 ? cycle - 1 : 0);
    }

    private static double squares(double[] series, Smoothing.Start start, Smoothing.Weights weights) {
        Smoothing state = Smoothing.from(start, weights);
        double squares = 0;
        for (double value : series) {
            double error = state.learn(value);
            squares += error * error;
        }
        return squares;
    }

    /** The simplest first, so that a tie goes to it. Trend learns a share of the level's weight, season of what is left. */
    private static List<Smoothing.Weights> candidates() {
        List<Smoothing.Weights> all = new ArrayList<>();
        for (double level : LEVEL) {
            all.add(new Smoothing.Weights(level, 0, 0, 0));
        }
        for (double level : LEVEL) {
            for (double share : SHARE) {
                all.add(new Smoothing.Weights(level, 0, 0, (1 - level) * share));
            }
        }
        for (double level : LEVEL) {
            for (double trend : SHARE) {
                for (double damping : DAMPING) {
                    all.add(new Smoothing.Weights(level, level * trend, damping, 0));
                    for (double share : SHARE) {
                        all.add(new Smoothing.Weights(level, level * trend, damping, (1 - level) * share));
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
