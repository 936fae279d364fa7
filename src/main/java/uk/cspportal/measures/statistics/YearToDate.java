package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series of counts that ends within a year, or at its end: what a projection starts from. Only sums can be projected so;
 * a percentage or a rate has no year to date.
 *
 * @param values one per period in order, null for a gap; the last {@code elapsed} of them belong to the year
 * @param elapsed periods of the year that have passed
 * @param perYear periods of a whole year: 12 of months, 4 of quarters
 */
public record YearToDate(List<@Nullable Double> values, int elapsed, int perYear) {

    /** @throws IllegalArgumentException unless 0 ≤ elapsed ≤ perYear, with so many values, all of them finite numbers */
    public YearToDate {
        if (perYear < 1 || elapsed < 0 || elapsed > perYear || elapsed > values.size()) {
            throw new IllegalArgumentException("No year: " + elapsed + " of " + perYear + " in " + values.size());
        }
        values.stream().filter(Objects::nonNull).forEach(Finite::check);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public int remaining() {
        return perYear - elapsed;
    }

    /** Periods of the year that have passed and are not held. */
    public int missing() {
        return (int) current().stream().filter(Objects::isNull).count();
    }

    /** The sum of what is held of the year; a sum of part of it when periods are missing. */
    public double held() {
        return Sums.of(current());
    }

    /** The periods of this year so far. */
    List<@Nullable Double> current() {
        return values.subList(values.size() - elapsed, values.size());
    }

    /** The sum of the year so far; empty with a gap in it. */
    Optional<Double> soFar() {
        return sum(current());
    }

    /** The whole years before this one, the latest first; those with a gap are left out. */
    List<List<Double>> earlierYears() {
        List<List<Double>> years = new ArrayList<>();
        for (int end = values.size() - elapsed; end >= perYear; end -= perYear) {
            List<Double> year = values.subList(end - perYear, end).stream()
                    .filter(Objects::nonNull)
                    .toList();
            if (year.size() == perYear) {
                years.add(year);
            }
        }
        return years;
    }

    static Optional<Double> sum(List<@Nullable Double> periods) {
        return periods.stream().allMatch(Objects::nonNull) ? Optional.of(Sums.of(periods)) : Optional.empty();
    }
}
