package uk.cspportal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, money, dates and periods are written for people: British English, London time. */
public final class Formats {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH_NAME = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private Formats() {}

    /** {@code 1,135} or {@code 74.2}; rounded half up to {@code decimals}. */
    public static String number(BigDecimal value, int decimals) {
        return fixed(decimals).format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** As {@link #number(BigDecimal, int)}, for limits and other computed values. */
    public static String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value), decimals);
    }

    public static String count(long value) {
        return fixed(0).format(value);
    }

    /** Whole pounds: {@code £120,000}. */
    public static String pounds(BigDecimal value) {
        var rounded = value.setScale(0, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−£" : "£") + fixed(0).format(rounded.abs());
    }

    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Fri 2 May 2025}, for deadlines. */
    public static String deadline(LocalDate date) {
        return WEEKDAY.format(date);
    }

    public static String dateTime(Instant instant) {
        var at = instant.atZone(LONDON);
        return DAY.format(at) + ", " + TIME.format(at);
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    public static String monthName(YearMonth month) {
        return MONTH_NAME.format(month);
    }

    /** {@code Jan to Mar 2025}. */
    public static String months(Quarter quarter) {
        return SHORT_MONTH_NAME.format(quarter.firstMonth()) + " to " + SHORT_MONTH.format(quarter.lastMonth());
    }

    /** {@code January to March 2025}. */
    public static String longMonths(Quarter quarter) {
        return MONTH_NAME.format(quarter.firstMonth()) + " to " + MONTH.format(quarter.lastMonth());
    }

    /** {@code March 2025}, {@code Jan to Mar 2025} or {@code year to March 2025}. */
    public static String period(Period period) {
        return switch (period.months()) {
            case 1 -> month(period.start());
            case 3 -> months(Quarter.of(period.start()));
            default -> Messages.text("shared.year-to", month(period.end()));
        };
    }

    private static NumberFormat fixed(int decimals) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
