package uk.cspportal.grants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import uk.cspportal.shared.Quarter;

/** The twelve months from April in which grant money is planned and spent; {@code startYear} 2024 is 2024/25. */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    /** Reads {@code 2024-25}. */
    public static FinancialYear parse(String text) {
        return new FinancialYear(Quarter.parse(text + "-Q1").startYear());
    }

    public static FinancialYear of(Quarter quarter) {
        return new FinancialYear(quarter.startYear());
    }

    public static FinancialYear of(LocalDate date) {
        return of(Quarter.of(date));
    }

    public YearMonth firstMonth() {
        return YearMonth.of(startYear, 4);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(startYear + 1, 3);
    }

    public List<YearMonth> months() {
        return IntStream.range(0, 12).mapToObj(firstMonth()::plusMonths).toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(firstMonth()) && !month.isAfter(lastMonth());
    }

    /** {@code 2024-25}, as in the programming interface. */
    public String code() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /** {@code 2024/25}, as people write it. */
    public String label() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
