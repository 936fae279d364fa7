package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;

/** An award with all that is told about it: its fund where the reader may know it, services, and returns newest first. */
public record AwardAccount(
        Award award, @Nullable String fund, List<FundedService> services, List<GrantReturn> returns) {

    public Optional<GrantReturn> of(Quarter quarter) {
        return returns.stream().filter(r -> r.quarter().equals(quarter)).findFirst();
    }

    public Optional<GrantReturn> latestReturn() {
        return returns.stream().findFirst();
    }

    public BigDecimal profileTo(YearMonth last) {
        return services.stream().map(s -> s.profileTo(last)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal spentTo(YearMonth last) {
        return services.stream().map(s -> s.spentTo(last)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What all services together spent in a month; empty unless every one of them has told it. */
    public Optional<BigDecimal> spentIn(YearMonth month) {
        var told = services.stream()
                .map(s -> s.spentIn(month))
                .flatMap(Optional::stream)
                .toList();
        return !services.isEmpty() && told.size() == services.size()
                ? Optional.of(told.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** What the quarter cost, which is what an approval pays. */
    public BigDecimal spentIn(Quarter quarter) {
        return quarter.months().stream()
                .flatMap(m -> services.stream().map(s -> s.spentIn(m)).flatMap(Optional::stream))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a financial year cost so far. */
    public BigDecimal spentIn(FinancialYear year) {
        return services.stream()
                .map(s -> s.spentIn(year))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The forecast of the quarter's year at its end, as far as it was told then. */
    public YearEnd yearEnd(Quarter quarter) {
        var year = FinancialYear.of(quarter);
        var spent = year.months().stream()
                .filter(m -> !m.isAfter(quarter.lastMonth()))
                .map(this::spentIn)
                .flatMap(Optional::stream)
                .toList();
        return YearEnd.of(award.amount(year).orElse(BigDecimal.ZERO), spent);
    }
}
