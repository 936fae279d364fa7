package uk.cspportal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts London dates over weekends and bank holidays. Dates carry no time, so that neither midnight
 * elsewhere nor the change of the clocks moves a deadline.
 */
public final class WorkingDays {

    private static final int LONGEST = 2_000;

    private final Set<LocalDate> holidays;
    private final Set<Integer> years;

    public WorkingDays(Collection<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
        this.years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself when it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorking(day) ? day : before(day, 1);
    }

    /** The day itself when it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : after(day, 1);
    }

    /** The working day that many working days earlier; none earlier is the day itself. */
    public LocalDate before(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /** The working day that many working days later; none later is the day itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** How many working days lie after {@code from} up to {@code to}; negative when it lies before. */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    /** The years of these dates of which no bank holiday is known, so that counting in them goes wrong. */
    public SortedSet<Integer> yearsMissing(Collection<LocalDate> dates) {
        return dates.stream()
                .map(LocalDate::getYear)
                .filter(year -> !years.contains(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int count(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    private LocalDate step(LocalDate day, int workingDays, int direction) {
        if (workingDays < 0 || workingDays > LONGEST) {
            throw new IllegalArgumentException("Not a number of working days: " + workingDays);
        }
        var at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(direction);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }
}
