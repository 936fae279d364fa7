package uk.cspportal.shared;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The months a figure covers: {@code months} calendar months from {@code start}. A month is written
 * {@code 2025-01}, a quarter {@code 2024-25-Q4}, twelve months ending in a month {@code
 * 2025-03/P12M}.
 */
public record Period(YearMonth start, int months) implements Comparable<Period> {

    private static final String TWELVE = "/P12M";

    public Period {
        if (months != 1 && months != 3 && months != 12) {
            throw new IllegalArgumentException("A period is a month, a quarter or twelve months, not " + months);
        }
        if (months == 3 && !Quarter.of(start).firstMonth().equals(start)) {
            throw new IllegalArgumentException("A quarter begins in January, April, July or October, not " + start);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month, 1);
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter.firstMonth(), 3);
    }

    public static Period twelveMonthsTo(YearMonth last) {
        return new Period(last.minusMonths(11), 12);
    }

    public static Period parse(String text) {
        try {
            if (text.endsWith(TWELVE)) {
                return twelveMonthsTo(YearMonth.parse(text.substring(0, text.length() - TWELVE.length())));
            }
            return text.length() == 7 ? of(YearMonth.parse(text)) : of(Quarter.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period; write 2025-01, 2024-25-Q4 or 2025-03/P12M", e);
        }
    }

    public YearMonth end() {
        return months == 1 ? start : start.plusMonths(months - 1L);
    }

    public List<YearMonth> eachMonth() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    /** The same kind of period, {@code count} of its own lengths later (earlier when negative). */
    public Period plus(int count) {
        return new Period(start.plusMonths((long) months * count), months);
    }

    /** How many of its own lengths a period of the same kind begins later; below 0 for an earlier one. */
    public int stepsTo(Period other) {
        return (monthsSinceYearNought(other.start) - monthsSinceYearNought(start)) / months;
    }

    private static int monthsSinceYearNought(YearMonth month) {
        return 12 * month.getYear() + month.getMonthValue();
    }

    public Period yearBefore() {
        return new Period(start.minusYears(1), months);
    }

    public String code() {
        return switch (months) {
            case 1 -> start.toString();
            case 3 -> Quarter.of(start).code();
            default -> end() + TWELVE;
        };
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        return code();
    }
}
