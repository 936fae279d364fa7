package uk.cspportal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final Map<LocalDate, String> LIST =
            BankHolidayData.read().stream().collect(Collectors.toMap(BankHoliday::day, BankHoliday::name));
    private static final WorkingDays DAYS = new WorkingDays(LIST.keySet());

    @Test
    void countsBackOverEasterAndTheChangeOfTheClocks() {
        // The clocks went forward on 30 March 2025; Easter was on 20 April.
        assertThat(DAYS.before(day("2025-04-22"), 1)).isEqualTo(day("2025-04-17"));
        assertThat(DAYS.before(day("2025-04-02"), 5)).isEqualTo(day("2025-03-26"));
        assertThat(DAYS.before(day("2025-10-28"), 2)).isEqualTo(day("2025-10-24"));
        assertThat(DAYS.between(day("2025-04-17"), day("2025-04-22"))).isEqualTo(1);
    }

    @Test
    void countsBackOverChristmasIntoTheYearBefore() {
        assertThat(DAYS.before(day("2027-01-04"), 2)).isEqualTo(day("2026-12-30"));
        assertThat(DAYS.before(day("2026-12-29"), 1)).isEqualTo(day("2026-12-24"));
    }

    @Test
    void staysOrMovesToTheNearestWorkingDay() {
        assertThat(DAYS.onOrBefore(day("2025-05-05"))).isEqualTo(day("2025-05-02"));
        assertThat(DAYS.onOrAfter(day("2025-05-03"))).isEqualTo(day("2025-05-06"));
        assertThat(DAYS.onOrAfter(day("2025-05-06"))).isEqualTo(day("2025-05-06"));
        assertThat(DAYS.before(day("2025-05-03"), 0)).isEqualTo(day("2025-05-03"));
    }

    @Test
    void namesTheYearsOfWhichNothingIsKnown() {
        assertThat(DAYS.yearsMissing(List.of(day("2028-12-31"), day("2029-01-02"), day("2031-05-05"))))
                .containsExactly(2029, 2031);
    }

    @Test
    void refusesANumberOfDaysThatIsNone() {
        assertThatThrownBy(() -> DAYS.before(day("2025-05-06"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesWithEightOrMoreWeekdaysOfEachYear() {
        assertThat(LIST.keySet()).allMatch(d -> d.getDayOfWeek().getValue() <= 5);
        for (int year = 2019; year <= 2028; year++) {
            int y = year;
            int special = Map.of(2022, 2, 2023, 1).getOrDefault(y, 0);
            assertThat(LIST.keySet())
                    .as("%d", y)
                    .filteredOn(d -> d.getYear() == y)
                    .hasSize(8 + special);
        }
    }

    @Test
    void knowsTheMovedAndAddedDays() {
        assertThat(LIST)
                .containsKeys(day("2020-05-08"), day("2022-06-03"), day("2022-09-19"), day("2023-05-08"))
                .doesNotContainKeys(day("2020-05-04"), day("2022-05-30"));
        var goodFridays = LIST.entrySet().stream()
                .filter(e -> e.getValue().equals("Good Friday"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(goodFridays).hasSize(10).allMatch(d -> "Easter Monday".equals(LIST.get(d.plusDays(3))));
        assertThat(LIST).containsKey(day("2026-08-01").with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
