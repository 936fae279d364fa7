package uk.cspportal.measures.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sums in decimals, and what is made of them: ten times 0.1 is 1, in whatever order it is added up. */
final class Sums {

    private Sums() {}

    /** The sum of what is there; gaps are left out. */
    static double of(Collection<? extends @Nullable Double> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(value -> BigDecimal.valueOf(Finite.check(value)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    static double mean(Collection<Double> values) {
        return of(values) / values.size();
    }

    /** The standard deviation of a sample (n − 1); 0 of a single value. */
    static double deviation(Collection<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sorted()
                .sum();
        return Math.sqrt(squares / Math.max(1, values.size() - 1));
    }
}
