package uk.cspportal.measures.statistics;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Additive exponential smoothing in its error-correction form, with or without damped trend and season: ETS(A,N,N),
 * (A,Ad,N), (A,N,A) and (A,Ad,A) of Hyndman and Athanasopoulos. Own code, for no kept library under a free licence offers
 * it to Java.
 */
final class Smoothing {

    /**
     * How fast the parts learn from an error; 0 leaves a part out.
     *
     * @param damping of the trend from step to step; 0 for no trend
     */
    record Weights(double level, double trend, double damping, double season) {

        int fitted() {
            return 1 + (damping > 0 ? 2 : 0) + (season > 0 ? 1 : 0);
        }
    }

    private final Weights weights;
    private final double[] seasons;
    private double level;
    private double trend;
    private int at;

    private Smoothing(Weights weights, double level, double trend, double[] seasons, int at) {
        this.weights = weights;
        this.level = level;
        this.trend = trend;
        this.seasons = seasons;
        this.at = at;
    }

    /**
     * What a series says of the state before its first value: the means of the first two cycles (the second is NaN when
     * nothing is held there) and the season of all.
     */
    record Start(double first, double second, double[] seasons) {

        static Start of(double[] series, int cycle) {
            return new Start(mean(series, 0, cycle), mean(series, cycle, 2 * cycle), seasonsOf(series, cycle));
        }
    }

    /** The state before the first value, with the parts that have a weight. */
    static Smoothing from(Start start, Weights weights) {
        int cycle = start.seasons().length;
        boolean hasTrend = weights.damping() > 0 && !Double.isNaN(start.second());
        double trend = hasTrend ? (start.second() - start.first()) / cycle : 0;
        double[] seasons = weights.season() > 0 ? start.seasons().clone() : new double[cycle];
        return new Smoothing(weights, start.first() - trend * (cycle + 1) / 2, trend, seasons, 0);
    }

    /** Learns one value; a gap (NaN) teaches nothing and lets time pass. Gives the error of what was expected. */
    double learn(double value) {
        double expected = expected();
        double error = Double.isNaN(value) ? 0 : value - expected;
        advance(error);
        return error;
    }

    /** The sum of a simulated path of so many steps, each off by an error of its own; this state stays as it is. */
    double simulate(int steps, DoubleSupplier errors) {
        Smoothing path = new Smoothing(weights, level, trend, seasons.clone(), at);
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double error = errors.getAsDouble();
            sum += path.expected() + error;
            path.advance(error);
        }
        return sum;
    }

    private double expected() {
        return level + weights.damping() * trend + seasons[at % seasons.length];
    }

    private void advance(double error) {
        double carried = weights.damping() * trend;
        level += carried + weights.level() * error;
        trend = carried + weights.trend() * error;
        seasons[at % seasons.length] += weights.season() * error;
        at++;
    }

    /** The mean distance of each place in the cycle from the mean of its own cycle, over the whole cycles. */
    private static double[] seasonsOf(double[] series, int cycle) {
        double[] seasons = new double[cycle];
        for (int place = 0; place < cycle; place++) {
            double sum = 0;
            int count = 0;
            for (int start = 0; start + cycle <= series.length; start += cycle) {
                double value = series[start + place];
                if (!Double.isNaN(value)) {
                    sum += value - mean(series, start, start + cycle);
                    count++;
                }
            }
            seasons[place] = count == 0 ? 0 : sum / count;
        }
        return seasons;
    }

    /** NaN when nothing is held there. */
    private static double mean(double[] series, int from, int to) {
        return Arrays.stream(series, from, Math.min(to, series.length))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
