package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two averages of a Most Similar Group in use; a benchmark prints which. Both include the compared area. */
public enum AverageMethod {
    /** The mean of the members' rates, as the former HMIC crime comparator had it. */
    SIMPLE,
    /** All events by all people, as HMICFRS's value for money dashboards have it: large members weigh more. */
    WEIGHTED;

    /** Null when the weights are not known of every member. */
    @Nullable
    Double of(List<BenchmarkMember> group) {
        return switch (this) {
            case SIMPLE -> Sums.of(group.stream().map(BenchmarkMember::rate).toList()) / group.size();
            case WEIGHTED -> weighted(group);
        };
    }

    private static @Nullable Double weighted(List<BenchmarkMember> group) {
        List<Double> events = new ArrayList<>();
        List<Double> denominators = new ArrayList<>();
        for (BenchmarkMember member : group) {
            BenchmarkMember.Counts counts = member.counts();
            if (counts == null) {
                return null;
            }
            events.add(counts.events() * counts.per());
            denominators.add(counts.denominator());
        }
        return Sums.of(events) / Sums.of(denominators);
    }
}
