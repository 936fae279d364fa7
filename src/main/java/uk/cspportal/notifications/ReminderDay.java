package uk.cspportal.notifications;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import uk.cspportal.calendar.WorkingDays;

/** When somebody who holds a step is reminded of its day, counted in working days. */
enum ReminderDay {
    TEN_BEFORE(-10),
    FIVE_BEFORE(-5),
    ONE_BEFORE(-1),
    DUE(0),
    ONE_AFTER(1),
    FIVE_AFTER(5);

    /** A reminder that nobody sent for this many working days is not made up for any more. */
    static final int CATCH_UP = 10;

    private final int offset;

    ReminderDay(int offset) {
        this.offset = offset;
    }

    /** The one reminder that is due, the latest whose day has come: whatever was missed before it comes with it. */
    static Optional<ReminderDay> on(LocalDate today, LocalDate due, WorkingDays days) {
        return Arrays.stream(values())
                .filter(one -> !one.day(due, days).isAfter(today))
                .max(Comparator.comparingInt(one -> one.offset))
                .filter(one -> days.between(one.day(due, days), today) <= CATCH_UP);
    }

    LocalDate day(LocalDate due, WorkingDays days) {
        return offset < 0 ? days.before(due, -offset) : days.after(due, offset);
    }

    boolean isLate() {
        return offset > 0;
    }
}
