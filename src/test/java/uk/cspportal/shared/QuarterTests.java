package uk.cspportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @ParameterizedTest
    @CsvSource({
        "2024-25-Q1, 2024-04, 2024-06",
        "2024-25-Q2, 2024-07, 2024-09",
        "2024-25-Q3, 2024-10, 2024-12",
        "2024-25-Q4, 2025-01, 2025-03",
        "1999-00-Q4, 2000-01, 2000-03"
    })
    void coversThreeMonthsOfItsFinancialYear(String code, YearMonth first, YearMonth last) {
        var quarter = Quarter.parse(code);
        assertThat(quarter.firstMonth()).isEqualTo(first);
        assertThat(quarter.lastMonth()).isEqualTo(last);
        assertThat(Quarter.of(first)).isEqualTo(quarter);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
        assertThat(quarter.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-26-Q1", "2024-25-Q5", "2024-25", "24-25-Q1", "", "2024/25 Q1"})
    void refusesWhatIsNoQuarter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
    }

    @Test
    void stepsOverTheYearsEnd() {
        assertThat(Quarter.parse("2024-25-Q1").previous()).isEqualTo(Quarter.parse("2023-24-Q4"));
        assertThat(Quarter.parse("2024-25-Q4").plus(1)).isEqualTo(Quarter.parse("2025-26-Q1"));
        assertThat(Quarter.of(LocalDate.of(2025, 4, 22))).isEqualTo(Quarter.parse("2025-26-Q1"));
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 2025-01, 1", "2024-25-Q4, 2025-01, 3", "2025-03/P12M, 2024-04, 12"})
    void readsEveryFormOfAPeriod(String code, YearMonth start, int months) {
        assertThat(Period.parse(code)).isEqualTo(new Period(start, months));
        assertThat(Period.parse(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-3", "2025-03/P6M", "March 2025"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }
}
