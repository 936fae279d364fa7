package uk.cspportal.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By hand: nine months of a mean of 9,000 and a mean moving range of 500, so s = 443.26 and z·s·√3 = 983.95. */
class YearEndTests {

    private static final BigDecimal AWARD = BigDecimal.valueOf(120_000);
    private static final List<BigDecimal> NINE_MONTHS =
            pounds(8000, 8500, 8500, 9000, 9000, 9000, 10_000, 9000, 10_000);

    @Test
    void forecastsARangeWhileMonthsRemain() {
        var end = YearEnd.of(AWARD, NINE_MONTHS);

        assertThat(end.hasForecast()).isTrue();
        assertThat(end.spent()).isEqualByComparingTo("81000");
        assertThat(end.range().low()).isEqualByComparingTo("107016");
        assertThat(end.range().high()).isEqualByComparingTo("108984");
        assertThat(end.leastUnderspend()).isEqualByComparingTo("11016");
        assertThat(end.percentOfAward(end.mostUnderspend())).isEqualByComparingTo("11");
    }

    @Test
    void widensTheRangeWithEveryMonthAhead() {
        var one = YearEnd.after(NINE_MONTHS, 1);
        var two = YearEnd.after(NINE_MONTHS, 2);

        assertThat(one.low()).isEqualByComparingTo("89432");
        assertThat(one.high()).isEqualByComparingTo("90568");
        assertThat(two.high().subtract(two.low())).isGreaterThan(one.high().subtract(one.low()));
    }

    @Test
    void forecastsNothingOnceTheYearIsOver() {
        var end = YearEnd.of(AWARD, Collections.nCopies(12, BigDecimal.valueOf(9000)));

        assertThat(end.isOver()).isTrue();
        assertThat(end.hasForecast()).isFalse();
        assertThat(end.range().low()).isEqualByComparingTo("108000");
        assertThat(end.leastUnderspend()).isEqualByComparingTo("12000");
    }

    @Test
    void neverForecastsLessThanIsSpent() {
        var end = YearEnd.of(AWARD, pounds(0, 40_000, 0, 40_000, 0, 40_000, 0, 40_000, 0, 40_000));

        assertThat(end.range().low()).isEqualByComparingTo("200000");
    }

    @Test
    void forecastsNothingFromASingleMonth() {
        assertThat(YearEnd.of(AWARD, pounds(9000)).hasForecast()).isFalse();
    }

    @Test
    void refusesAThirteenthMonth() {
        assertThatThrownBy(() -> YearEnd.of(AWARD, Collections.nCopies(13, BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<BigDecimal> pounds(int... months) {
        return IntStream.of(months).mapToObj(BigDecimal::valueOf).toList();
    }
}
