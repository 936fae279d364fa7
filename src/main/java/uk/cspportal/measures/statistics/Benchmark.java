package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate among the rates of its Most Similar Group. Rank 1 is the best by polarity; the position says only whether the
 * rate is above or below the average of the group, which is no praise and no blame.
 *
 * @param rank place among all, equal rates sharing the better one; null when neither end is better
 * @param of members of the group, the own area included
 * @param tied whether another member has exactly the own rate
 * @param rate the own rate
 * @param average of the group, the own area included
 * @param similar the range in which a rate (or, for the own interval, the average) counts as similar
 * @param best the best of the others; null when neither end is better
 * @param gap own rate minus that of the best of the others, in the unit of the rate; null when neither end is better
 */
public record Benchmark(
        @Nullable Integer rank,
        int of,
        boolean tied,
        double rate,
        double average,
        Interval similar,
        Position position,
        AverageMethod averageMethod,
        Band band,
        @Nullable BenchmarkMember best,
        @Nullable Double gap) {

    /** Where the own rate stands against the average, whatever is better. */
    public enum Position {
        BELOW,
        SIMILAR,
        HIGHER
    }

    /**
     * Compares one member with its group.
     *
     * @param peers the other members of the group on the date compared
     * @param rankDirection the polarity of the measure; with a contextual one there is no rank
     * @return none without peers, or when the method needs counts that a member does not give
     */
    public static Answer<Benchmark> of(
            BenchmarkMember own,
            List<BenchmarkMember> peers,
            Polarity rankDirection,
            AverageMethod averageMethod,
            Band band) {
        if (peers.isEmpty()) {
            return Answer.none(Reason.NO_PEERS);
        }
        List<BenchmarkMember> group = new ArrayList<>(peers);
        group.add(own);
        Double average = averageMethod.of(group);
        Interval similar = average == null ? null : band.around(average, own, group);
        if (average == null || similar == null) {
            return Answer.none(Reason.NO_COUNTS);
        }
        int good = rankDirection.favours(1);
        Comparator<BenchmarkMember> better = Comparator.comparingDouble(member -> -good * member.rate());
        long ahead =
                peers.stream().filter(peer -> better.compare(peer, own) < 0).count();
        BenchmarkMember best = good == 0 ? null : peers.stream().min(better).orElseThrow();
        return Answer.of(new Benchmark(
                good == 0 ? null : (int) ahead + 1,
                group.size(),
                peers.stream().anyMatch(peer -> peer.rate() == own.rate()),
                own.rate(),
                average,
                similar,
                position(own.rate(), average, similar, band),
                averageMethod,
                band,
                best,
                best == null ? null : own.rate() - best.rate()));
    }

    /** The rank as printed: {@code 3}, or {@code 3=} when it is shared; empty without rank. */
    public String printedRank() {
        return rank == null ? "" : rank + (tied ? "=" : "");
    }

    private static Position position(double rate, double average, Interval similar, Band band) {
        if (similar.contains(band instanceof Band.OwnInterval ? average : rate)) {
            return Position.SIMILAR;
        }
        return rate < average ? Position.BELOW : Position.HIGHER;
    }
}
