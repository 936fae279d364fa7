package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.cspportal.measures.statistics.Answer;
import uk.cspportal.measures.statistics.Interval;
import uk.cspportal.measures.statistics.RateRatio;
import uk.cspportal.shared.Period;

/**
 * How often something happens to each group of people against the largest group, by the people of a named year. Needs a
 * denominator for each group, named as the part is: {@code ethnicity=black}.
 *
 * @param period twelve months where they are held, for a month has few events
 * @param reference the largest group
 * @param others all groups but the largest as one; the ratio of the sums, not the mean of the ratios
 */
public record Disproportion(
        Period period, String reference, int year, String source, List<GroupRate> groups, GroupRate others) {

    public static final double PER = 1000;

    private static final int YEAR = 12;

    /** A group; without a ratio the answer says why. */
    public record GroupRate(String title, long events, long people, Answer<RateRatio> ratio) {}

    private record Counted(String title, RateRatio.Group group) {}

    /** Empty unless the parts are groups of people, counted, and each with people of one and the same year. */
    static Optional<Disproportion> of(BreakdownTable table, List<Denominator> denominators) {
        if (table.breakdown().kind() != Breakdown.Kind.GROUP || table.sheet().unit() != Unit.COUNT) {
            return Optional.empty();
        }
        return denominators.stream()
                .map(Denominator::year)
                .filter(year -> year <= table.period().end().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(year -> of(table, people(table, denominators, year), year).stream())
                .findFirst();
    }

    private static Map<String, Denominator> people(BreakdownTable table, List<Denominator> all, int year) {
        var found = new HashMap<String, Denominator>();
        for (var part : table.breakdown().categories()) {
            var name = new Dimension(table.breakdown().dimension(), part.key()).key();
            all.stream()
                    .filter(one -> one.year() == year && one.name().equals(name))
                    .findFirst()
                    .ifPresent(one -> found.put(part.key(), one));
        }
        return found;
    }

    private static Optional<Disproportion> of(BreakdownTable table, Map<String, Denominator> people, int year) {
        if (people.size() < table.rows().size() || people.size() < 2) {
            return Optional.empty();
        }
        var lastYear = Period.twelveMonthsTo(table.period().end());
        boolean whole = table.rows().stream()
                .allMatch(row -> row.series().over(lastYear).whole().isPresent());
        var period = whole ? lastYear : table.period();
        var counted = new ArrayList<Counted>();
        for (var row : table.rows()) {
            var events = row.series().over(period).whole();
            if (events.isEmpty() || events.get().signum() < 0) {
                return Optional.empty();
            }
            var group = Objects.requireNonNull(people.get(row.part().key()));
            counted.add(new Counted(
                    row.part().title(),
                    new RateRatio.Group(events.get().longValue(), group.amount().longValue())));
        }
        var largest = counted.stream()
                .max(Comparator.comparingLong(one -> one.group().people()))
                .orElseThrow();
        var rest = counted.stream().filter(one -> one != largest).toList();
        var pooled = RateRatio.Group.pooled(rest.stream().map(Counted::group).toList());
        return Optional.of(new Disproportion(
                period,
                largest.title(),
                year,
                people.values().iterator().next().source(),
                rest.stream().map(one -> rate(one, largest)).toList(),
                rate(new Counted("", pooled), largest)));
    }

    private static GroupRate rate(Counted one, Counted reference) {
        return new GroupRate(
                one.title(),
                one.group().events(),
                one.group().people(),
                RateRatio.of(one.group(), reference.group(), PER, Interval.Z_95));
    }
}
