package uk.cspportal.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of a financial year that runs from April to March; {@code startYear} 2024 and {@code
 * number} 4 is January to March 2025, written {@code 2024-25-Q4}.
 */
public record Quarter(int startYear, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-[Qq]([1-4])");

    public Quarter {
        if (number < 1 || number > 4 || startYear < 1900 || startYear > 2999) {
            throw new IllegalArgumentException("No such quarter: " + startYear + " Q" + number);
        }
    }

    /** Reads {@code 2024-25-Q4}, in either case; refuses a year that does not follow the first. */
    public static Quarter parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a quarter; write it like 2024-25-Q4");
        }
        int year = Integer.parseInt(matcher.group(1));
        if (Integer.parseInt(matcher.group(2)) != (year + 1) % 100) {
            throw new IllegalArgumentException("'" + text + "' names no financial year; write it like 2024-25-Q4");
        }
        return new Quarter(year, Integer.parseInt(matcher.group(3)));
    }

    public static Quarter of(YearMonth month) {
        int year = month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
        return new Quarter(year, month.getMonthValue() >= 4 ? (month.getMonthValue() - 1) / 3 : 4);
    }

    public static Quarter of(LocalDate date) {
        return of(YearMonth.from(date));
    }

    public YearMonth firstMonth() {
        return number == 4 ? YearMonth.of(startYear + 1, 1) : YearMonth.of(startYear, 1 + 3 * number);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(2);
    }

    public List<YearMonth> months() {
        return IntStream.range(0, 3).mapToObj(firstMonth()::plusMonths).toList();
    }

    public Quarter plus(int quarters) {
        return of(firstMonth().plusMonths(3L * quarters));
    }

    public Quarter previous() {
        return plus(-1);
    }

    public Quarter yearBefore() {
        return plus(-4);
    }

    /** The form used in the programming interface and the database: {@code 2024-25-Q4}. */
    public String code() {
        return "%d-%02d-Q%d".formatted(startYear, (startYear + 1) % 100, number);
    }

    /** The form used in addresses: {@code 2024-25-q4}. */
    public String slug() {
        return code().toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code Q4 2024/25}. */
    public String label() {
        return "Q%d %d/%02d".formatted(number, startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstMonth().compareTo(other.firstMonth());
    }

    @Override
    public String toString() {
        return code();
    }
}
