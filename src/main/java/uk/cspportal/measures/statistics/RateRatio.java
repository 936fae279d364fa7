package uk.cspportal.measures.statistics;

import java.util.List;

/**
 * How often something happens to one group of people against another, as with stop and search by ethnicity. The
 * difference of the rates stands beside the ratio, for each alone can mislead: a large ratio of tiny rates, a small one of
 * large rates.
 *
 * @param ratio rate of the group by rate of the reference group
 * @param interval of the ratio: ln ratio ± z√(1/a − 1/A + 1/b − 1/B)
 * @param rate of the group, per so many people
 * @param referenceRate of the reference group, per so many people
 * @param difference rate minus reference rate
 */
public record RateRatio(double ratio, Interval interval, double rate, double referenceRate, double difference) {

    /** Fewer events than this in either group give no ratio. */
    public static final int ENOUGH_EVENTS = 10;

    /**
     * A group of people and what happened to them.
     *
     * @param events those whose group is known; the rest is a {@link RateRatio#share share} to be shown
     * @param people by the census that is named with the result; another census is another series
     */
    public record Group(long events, long people) {

        /** @throws IllegalArgumentException if a number is negative */
        public Group {
            if (events < 0 || people < 0) {
                throw new IllegalArgumentException("Less than nobody: " + events + " of " + people);
            }
        }

        /** Several groups as one: the ratio of the sums, which is not the mean of the ratios. */
        public static Group pooled(List<Group> groups) {
            return new Group(
                    groups.stream().mapToLong(Group::events).reduce(0, Math::addExact),
                    groups.stream().mapToLong(Group::people).reduce(0, Math::addExact));
        }
    }

    /**
     * Compares a group with the reference group.
     *
     * @param per such as 1,000
     * @param z normal quantile, such as {@link Interval#Z_95}
     * @return none under {@value #ENOUGH_EVENTS} events, without people, or with more events than people
     */
    public static Answer<RateRatio> of(Group group, Group reference, double per, double z) {
        Finite.positive(per);
        Interval.checkZ(z);
        if (group.people() == 0 || reference.people() == 0) {
            return Answer.none(Reason.NOTHING_TO_DIVIDE_BY);
        }
        if (Math.min(group.events(), reference.events()) < ENOUGH_EVENTS) {
            return Answer.none(Reason.SMALL_NUMBERS);
        }
        if (group.events() > group.people() || reference.events() > reference.people()) {
            return Answer.none(Reason.MORE_EVENTS_THAN_PEOPLE);
        }
        double share = (double) group.events() / group.people();
        double referenceShare = (double) reference.events() / reference.people();
        double ratio = share / referenceShare;
        double width = Math.exp(z * Math.sqrt(variance(group) + variance(reference)));
        return Answer.of(new RateRatio(
                ratio,
                new Interval(ratio / width, ratio * width),
                share * per,
                referenceShare * per,
                (share - referenceShare) * per));
    }

    /** The share of one count in another, such as events whose group was not stated; from 0 to 1. */
    public static Answer<Double> share(long part, long all) {
        if (part < 0 || part > all) {
            throw new IllegalArgumentException("No share: " + part + " of " + all);
        }
        return all == 0 ? Answer.none(Reason.NOTHING_TO_DIVIDE_BY) : Answer.of((double) part / all);
    }

    private static double variance(Group group) {
        return 1.0 / group.events() - 1.0 / group.people();
    }
}
