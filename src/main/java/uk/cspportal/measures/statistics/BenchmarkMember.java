package uk.cspportal.measures.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A member of a Most Similar Group with its rate. Published statistics sometimes give the rate alone, which is enough for
 * the simple average and not for the weighted one.
 *
 * @param name how the caller knows it
 * @param rate in the unit of the measure
 * @param counts what the rate was made from; null when only the rate is known
 */
public record BenchmarkMember(
        String name, double rate, @Nullable Counts counts) {

    /**
     * Events and the people, households or other cases they are counted among.
     *
     * @param per such as 1,000, or 100 for a per cent
     */
    public record Counts(double events, double denominator, double per) {

        /** @throws IllegalArgumentException if events are negative, or the denominator or {@code per} is not above 0 */
        public Counts {
            Finite.positive(denominator);
            Finite.positive(per);
            if (!(Finite.check(events) >= 0)) {
                throw new IllegalArgumentException("Less than no events: " + events);
            }
        }
    }

    /** @throws IllegalArgumentException if the rate is not a finite number */
    public BenchmarkMember {
        rate = Finite.check(rate) + 0.0; // −0 would not tie with 0
    }

    public static BenchmarkMember counted(String name, double events, double denominator, double per) {
        Counts counts = new Counts(events, denominator, per);
        return new BenchmarkMember(name, events / denominator * per, counts);
    }

    public static BenchmarkMember ofRate(String name, double rate) {
        return new BenchmarkMember(name, rate, null);
    }
}
