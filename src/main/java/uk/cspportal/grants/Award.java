package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cspportal.tenancy.TenantId;

/**
 * Money given to a partnership by the policing body of a force area ({@code tenant}), with the four facts that the
 * Specified Information Order has published of each grant: recipient, purpose, conditions and reasons.
 */
public record Award(
        TenantId tenant,
        String key,
        String title,
        TenantId recipientTenant,
        String recipientCode,
        String recipient,
        String purpose,
        List<String> conditions,
        String reasons,
        LocalDate starts,
        LocalDate ends,
        List<Year> years,
        boolean illustrative) {

    /** What is given for one financial year. */
    public record Year(FinancialYear year, BigDecimal amount) {}

    public BigDecimal total() {
        return years.stream().map(Year::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<BigDecimal> amount(FinancialYear year) {
        return years.stream()
                .filter(y -> y.year().equals(year))
                .map(Year::amount)
                .findFirst();
    }

    /** Which of its years a financial year is, from 1; 0 when it is none of them. */
    public int ordinal(FinancialYear year) {
        return years.stream().map(Year::year).toList().indexOf(year) + 1;
    }

    /** The award's year on a date: the last one once it is over, the first before it begins. */
    public FinancialYear yearOn(LocalDate date) {
        var day = date.isAfter(ends) ? ends : date.isBefore(starts) ? starts : date;
        return FinancialYear.of(day);
    }
}
