package uk.cspportal.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.AverageMethod;
import uk.cspportal.measures.statistics.Band;
import uk.cspportal.measures.statistics.Interval;

/**
 * With whom a measure is compared, and how; printed with every benchmark.
 *
 * @param group key of a comparator group; null for the partnerships of the same force area
 * @param tolerance how many per cent from the average still count as similar, where the band is a tolerance
 */
public record BenchmarkChoice(@Nullable String group, AverageMethod average, BandMethod band, BigDecimal tolerance) {

    /** What counts as similar to the average. */
    public enum BandMethod {
        TOLERANCE,
        OWN_INTERVAL,
        ONE_DEVIATION
    }

    public static final BenchmarkChoice DEFAULT =
            new BenchmarkChoice(null, AverageMethod.SIMPLE, BandMethod.TOLERANCE, BigDecimal.TEN);

    Band toBand() {
        return switch (band) {
            case TOLERANCE -> new Band.Tolerance(tolerance.doubleValue());
            case OWN_INTERVAL -> new Band.OwnInterval(Interval.Z_95);
            case ONE_DEVIATION -> new Band.OneDeviation();
        };
    }
}
