package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cspportal.calendar.WorkingDays;

class ReminderDayTests {

    private static final WorkingDays DAYS = new WorkingDays(List.of(
            LocalDate.of(2025, 4, 18), LocalDate.of(2025, 4, 21), LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 26)));
    private static final LocalDate DUE = LocalDate.of(2025, 5, 2);

    @Test
    void remindsTenFiveAndOneWorkingDaysBeforeOnTheDayAndAfter() {
        var changes = new ArrayList<String>();
        var before = "";
        for (var day = LocalDate.of(2025, 4, 1); day.isBefore(LocalDate.of(2025, 6, 30)); day = day.plusDays(1)) {
            var now = ReminderDay.on(day, DUE, DAYS).map(Enum::name).orElse("none");
            if (!now.equals(before)) {
                changes.add(day + " " + now);
            }
            before = now;
        }
        // Easter lies between: ten working days before 2 May is 16 April. After ten more nothing is made up for.
        assertThat(changes)
                .containsExactly(
                        "2025-04-01 none",
                        "2025-04-16 TEN_BEFORE",
                        "2025-04-25 FIVE_BEFORE",
                        "2025-05-01 ONE_BEFORE",
                        "2025-05-02 DUE",
                        "2025-05-06 ONE_AFTER",
                        "2025-05-12 FIVE_AFTER",
                        "2025-05-28 none");
    }

    @Test
    void countsAcrossTheChangeOfTheClocks() {
        var monday = LocalDate.of(2025, 3, 31);
        assertThat(ReminderDay.ONE_BEFORE.day(monday, DAYS)).isEqualTo(LocalDate.of(2025, 3, 28));
        assertThat(ReminderDay.ONE_AFTER.day(LocalDate.of(2025, 10, 24), DAYS)).isEqualTo(LocalDate.of(2025, 10, 27));
    }
}
