package uk.cspportal.measures.statistics;

/** Two confidence limits, in the unit of what they enclose: a proportion from 0 to 1, or a count. */
public record Interval(double low, double high) {

    /** The normal quantile of a two-sided 95% interval, in full; printed tables shorten it to 1.96. */
    public static final double Z_95 = 1.959963984540054;

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
