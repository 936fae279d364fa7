package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeBetweenTests {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void chartsTheDaysBetweenEvents() {
        TimeBetween chart = dates(0, 12, 20, 55, 60);
        assertThat(chart.points()).extracting(XmrPoint::value).containsExactly(12., 8., 35., 5.);
        assertThat(chart.upperLimit()).isNull();
        assertThat(chart.lowerLimit()).isNull();
    }

    /** Worked with t^(1/3.6), mean ± 2.66 × average moving range, and the power 3.6 of the limits. */
    @Test
    void limitsTheTimesByTheirPower() {
        TimeBetween chart = ofDays(12, 20, 9, 31, 16, 14, 25);
        assertThat(chart.centre()).isCloseTo(17.153589, within(1e-4));
        assertThat(chart.upperLimit()).isCloseTo(70.685193, within(1e-3));
        assertThat(chart.lowerLimit()).isCloseTo(1.607575, within(1e-4));
        assertThat(chart.trialLimits()).isTrue();
    }

    @Test
    void hasNoLowerLimitBelowZero() {
        TimeBetween chart = ofDays(1, 90, 2, 120, 1, 80);
        assertThat(chart.lowerLimit()).isNull();
        assertThat(chart.upperLimit()).isGreaterThan(120);
    }

    @Test
    void readsALongTimeWithoutHarmAsAnImprovement() {
        Integer[] calm = {20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 300};
        assertThat(ofDays(calm).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(ofDays(calm).points().getLast().signals()).contains(Signal.OUTSIDE);
    }

    @Test
    void spreadsEventsOfWhichOnlyTheNumberIsKnown() {
        TimeBetween chart = counts(Arrays.asList(0, 1, 0, 2, 0, 0, 1));
        assertThat(chart.points()).extracting(XmrPoint::value).containsExactly(1.75, 0.5, 2.75);
    }

    @Test
    void knowsNoTimeAcrossAGap() {
        TimeBetween chart = counts(Arrays.asList(null, 1, 1, null, 1, 1));
        assertThat(chart.points()).extracting(XmrPoint::value).containsExactly(1.0, null, 1.0);
    }

    @Test
    void isDefinedForEqualTimesForOneEventAndForNone() {
        TimeBetween equal = ofDays(Collections.nCopies(13, 30).toArray(Integer[]::new));
        assertThat(equal.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(equal.upperLimit()).isCloseTo(30, within(1e-9));
        assertThat(ofDays(0, 0, 0, 0, 0, 0).centre()).isEqualTo(0);
        assertThat(dates(0).points()).isEmpty();
        assertThat(dates().centre()).isNull();
    }

    @Test
    void refusesCountsThatAreNotRare() {
        assertThatIllegalArgumentException().isThrownBy(() -> counts(List.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> counts(List.of(1001)));
    }

    private static TimeBetween counts(List<@Nullable Integer> counts) {
        return TimeBetween.ofCounts(counts, Polarity.LOWER, XmrSettings.DEFAULTS);
    }

    private static TimeBetween dates(int... days) {
        List<LocalDate> events = Arrays.stream(days).mapToObj(START::plusDays).toList();
        return TimeBetween.ofDates(events.reversed(), Polarity.LOWER, XmrSettings.DEFAULTS);
    }

    private static TimeBetween ofDays(Integer... between) {
        List<LocalDate> events = new ArrayList<>(List.of(START));
        for (int days : between) {
            events.add(events.getLast().plusDays(days));
        }
        return TimeBetween.ofDates(events, Polarity.LOWER, XmrSettings.DEFAULTS);
    }
}
