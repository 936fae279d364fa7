package uk.cspportal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What must hold of every day and every number of working days. */
class WorkingDaysPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final Set<LocalDate> OFF =
            BankHolidayData.read().stream().map(BankHoliday::day).collect(Collectors.toSet());
    private static final WorkingDays DAYS = new WorkingDays(OFF);

    private static Gen<LocalDate> days() {
        return integers().between(60, 3_500).map(FIRST::plusDays);
    }

    @Test
    void comesBackFromWhereItWent() {
        qt().forAll(days(), integers().between(0, 40)).checkAssert((day, count) -> {
            var start = DAYS.onOrBefore(day);
            assertThat(DAYS.after(DAYS.before(start, count), count)).isEqualTo(start);
            assertThat(DAYS.between(DAYS.before(start, count), start)).isEqualTo(count);
        });
    }

    @Test
    void endsOnAWorkingDayAndGoesNoFurtherThanItMust() {
        qt().forAll(days(), integers().between(1, 40)).checkAssert((day, count) -> {
            var end = DAYS.before(day, count);
            assertThat(DAYS.isWorking(end)).isTrue();
            assertThat(end.datesUntil(day).filter(DAYS::isWorking)).hasSize(count);
        });
    }

    @Test
    void countsTheSameForwardsAndBackwards() {
        qt().forAll(days(), days()).checkAssert((one, other) -> {
            int there = DAYS.between(one, other);
            assertThat(there).isEqualTo(oneByOne(one, other));
            if (DAYS.isWorking(one) == DAYS.isWorking(other)) {
                assertThat(DAYS.between(other, one)).isEqualTo(-there);
            }
        });
    }

    @Test
    void comesNoLaterWithMoreBankHolidays() {
        qt().forAll(days(), integers().between(1, 30), integers().between(1, 30))
                .checkAssert((day, count, back) -> {
                    var more = new WorkingDays(List.of(day.minusDays(back)));
                    var none = new WorkingDays(List.of());
                    assertThat(more.before(day, count)).isBeforeOrEqualTo(none.before(day, count));
                });
    }

    private static int oneByOne(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -oneByOne(to, from);
        }
        int count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isOff(day) ? 0 : 1;
        }
        return count;
    }

    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || OFF.contains(day);
    }
}
