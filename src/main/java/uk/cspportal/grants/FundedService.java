package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an award pays for: a service with its budgets, its monthly profile and what it has spent. */
public record FundedService(
        String key,
        String name,
        String shortName,
        @Nullable String description,
        String outputUnit,
        @Nullable String outcomeMeasure,
        List<Year> years,
        List<Month> months) {

    /** A year's budget; {@code spent} is known for a year that was closed as a whole. */
    public record Year(
            FinancialYear year, BigDecimal budget, @Nullable BigDecimal spent) {}

    /** What a month was planned to cost, and what it did cost once that is told. */
    public record Month(
            YearMonth month, BigDecimal profile, @Nullable BigDecimal spent) {}

    public BigDecimal budget(FinancialYear year) {
        return years.stream()
                .filter(y -> y.year().equals(year))
                .map(Year::budget)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The profile of the year up to and with a month. */
    public BigDecimal profileTo(YearMonth last) {
        return sum(last, Month::profile);
    }

    /** What is told to be spent in the year up to and with a month. */
    public BigDecimal spentTo(YearMonth last) {
        return sum(last, Month::spent);
    }

    public Optional<BigDecimal> spentIn(YearMonth month) {
        return months.stream()
                .filter(m -> m.month().equals(month))
                .map(Month::spent)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a whole year cost: as it was closed, else the sum of the months told; empty when nothing is known. */
    public Optional<BigDecimal> spentIn(FinancialYear year) {
        var closed = years.stream()
                .filter(y -> y.year().equals(year))
                .map(Year::spent)
                .filter(Objects::nonNull)
                .findFirst();
        boolean told = months.stream().anyMatch(m -> year.contains(m.month()) && m.spent() != null);
        return closed.or(() -> told ? Optional.of(spentTo(year.lastMonth())) : Optional.empty());
    }

    private BigDecimal sum(YearMonth last, Function<Month, @Nullable BigDecimal> what) {
        var year = FinancialYear.of(last.atDay(1));
        return months.stream()
                .filter(m -> year.contains(m.month()) && !m.month().isAfter(last))
                .map(what)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
