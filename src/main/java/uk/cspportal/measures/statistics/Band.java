package uk.cspportal.measures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as similar to the average of a group. No bound has been published, so the method is a setting and is printed
 * with the position.
 */
public sealed interface Band {

    /** Within so many per cent of the average, 10 unless agreed otherwise. */
    record Tolerance(double percent) implements Band {

        public static final Tolerance DEFAULT = new Tolerance(10);

        /** @throws IllegalArgumentException if the per cent is negative or over 1,000 */
        public Tolerance {
            if (!(percent >= 0 && percent <= 1000)) {
                throw new IllegalArgumentException("No tolerance: " + percent);
            }
        }
    }

    /** The own rate's Byar interval contains the average; the rate must be known with its counts. */
    record OwnInterval(double z) implements Band {

        public static final OwnInterval DEFAULT = new OwnInterval(Interval.Z_95);

        /** @throws IllegalArgumentException unless z is above 0 and at most 10 */
        public OwnInterval {
            Interval.checkZ(z);
        }
    }

    /** Within one standard deviation of the members' rates (n − 1) from the average. */
    record OneDeviation() implements Band {}

    /** The range itself, in the unit of the rate; null when the counts it needs are not known. */
    default @Nullable Interval around(double average, BenchmarkMember own, List<BenchmarkMember> group) {
        return switch (this) {
            case Tolerance(double percent) -> within(average, Math.abs(average) * percent / 100);
            case OwnInterval(double z) -> ownInterval(own.counts(), z);
            case OneDeviation() -> within(average, Sums.deviation(rates(group)));
        };
    }

    private static @Nullable Interval ownInterval(BenchmarkMember.@Nullable Counts counts, double z) {
        return counts == null ? null : Byar.interval(counts.events(), z).times(counts.per() / counts.denominator());
    }

    private static Interval within(double average, double width) {
        return new Interval(average - width, average + width);
    }

    private static List<Double> rates(List<BenchmarkMember> group) {
        return group.stream().map(BenchmarkMember::rate).toList();
    }
}
