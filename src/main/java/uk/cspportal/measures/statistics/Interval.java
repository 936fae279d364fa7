package uk.cspportal.measures.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** Two confidence limits, in the unit of what they enclose: a proportion from 0 to 1, a count, a rate or a ratio. */
public record Interval(double low, double high) {

    /** The normal quantile of a two-sided 95% interval, in full; printed tables shorten it to 1.96. */
    public static final double Z_95 = 1.959963984540054;

    /**
     * The normal quantile of a two-sided interval of another level.
     *
     * @param level such as 0.8
     * @throws IllegalArgumentException unless the level is from 0.01 to 0.9999
     */
    public static double z(double level) {
        return new NormalDistribution().inverseCumulativeProbability((1 + checkLevel(level)) / 2);
    }

    static double checkLevel(double level) {
        if (!(level >= 0.01 && level <= 0.9999)) {
            throw new IllegalArgumentException("Not a level of confidence: " + level);
        }
        return level;
    }

    static double checkZ(double z) {
        if (!(z > 0 && z <= 10)) {
            throw new IllegalArgumentException("Not a normal quantile: " + z);
        }
        return z;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
