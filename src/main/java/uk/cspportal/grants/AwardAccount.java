package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** What each month of the quarter's year cost, up to the quarter's end and as far as every service told it. */
    public List<BigDecimal> spentByMonth(Quarter quarter) {
        return FinancialYear.of(quarter).months().stream()
                .takeWhile(m -> !m.isAfter(quarter.lastMonth()) && spentIn(m).isPresent())
                .map(m -> spentIn(m).orElseThrow())
                .toList();
    }

    /** Where the quarter's year will probably end, or how it ended, as far as it was told for that quarter. */
    public YearEnd yearEnd(Quarter quarter) {
        var amount = award.amount(FinancialYear.of(quarter)).orElse(BigDecimal.ZERO);
        return YearEnd.of(amount, spentByMonth(quarter));
    }

    /** The last quarter that is over, when its return is past its date and has not been sent; not one that was queried. */
    public Optional<Quarter> overdue(LocalDate today) {
        var last = Quarter.of(today).previous();
        boolean covered = !last.firstMonth().atDay(1).isBefore(award.starts())
                && !last.lastMonth().atEndOfMonth().isAfter(award.ends());
        boolean sent = of(last).filter(r -> r.submittedAt() != null).isPresent();
        return covered && !sent && GrantReturn.dueOn(last).isBefore(today) ? Optional.of(last) : Optional.empty();
    }
}
