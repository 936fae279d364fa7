package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static uk.cspportal.measures.statistics.Signal.OUTSIDE;
import static uk.cspportal.measures.statistics.Signal.SHIFT;
import static uk.cspportal.measures.statistics.Signal.TREND;
import static uk.cspportal.measures.statistics.Signal.TWO_OF_THREE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmrTests {

    private static final @Nullable Double GAP = null;

    @Test
    void isARunChartBelowFiveValues() {
        XmrChart chart = chart(4.0, 2.0, GAP, 3.0, 3.0);
        assertThat(chart.hasLimits()).isFalse();
        assertThat(chart.mean()).isEqualTo(3.0);
        assertThat(chart.averageMovingRange()).isNull();
        assertThat(chart.lowerLimit()).isNull();
        assertThat(chart.upperLimit()).isNull();
        assertThat(chart.nearLower()).isNull();
        assertThat(chart.nearUpper()).isNull();
        assertThat(chart.points()).extracting(XmrPoint::value).containsExactly(4.0, 2.0, null, 3.0, 3.0);
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void hasLimitsFromFiveValues() {
        XmrChart chart = chart(4.0, 2.0, 3.0, 3.0, 3.0);
        assertThat(chart.hasLimits()).isTrue();
        assertThat(chart.averageMovingRange()).isEqualTo(0.75);
        assertThat(chart.upperLimit()).isEqualTo(4.995);
    }

    @Test
    void isEmptyWithoutValues() {
        XmrChart chart = Xmr.chart(List.of(), Polarity.LOWER, XmrSettings.DEFAULTS);
        assertThat(chart.mean()).isNull();
        assertThat(chart.points()).isEmpty();
        assertThat(chart(GAP, GAP, GAP, GAP, GAP, GAP).hasLimits()).isFalse();
    }

    @Test
    void hasNoLimitsWhenNoTwoPeriodsAreNeighbours() {
        XmrChart chart = chart(1.0, GAP, 2.0, GAP, 3.0, GAP, 4.0, GAP, 5.0);
        assertThat(chart.hasLimits()).isFalse();
        assertThat(chart.mean()).isEqualTo(3.0);
    }

    @Test
    void callsLimitsTrialUnderTwelveValuesNotCountingGaps() {
        List<@Nullable Double> eleven = Arrays.asList(1., 2., 1., 2., 1., null, 2., 1., 2., 1., 2., 1.);
        List<@Nullable Double> twelve = Arrays.asList(1., 2., 1., 2., 1., 2., 1., 2., 1., 2., 1., 2.);
        assertThat(Xmr.chart(eleven, Polarity.LOWER, XmrSettings.DEFAULTS).trialLimits())
                .isTrue();
        assertThat(Xmr.chart(twelve, Polarity.LOWER, XmrSettings.DEFAULTS).trialLimits())
                .isFalse();
    }

    @Test
    void takesMovingRangesBetweenNeighbouringPeriodsOnly() {
        XmrChart chart = chart(10.0, 12.0, GAP, 40.0, 42.0, 44.0);
        assertThat(chart.averageMovingRange()).isEqualTo(2.0);
        assertThat(chart.mean()).isCloseTo(29.6, within(1e-12));
    }

    @Test
    void doesNotClipALowerLimitBelowZero() {
        assertThat(chart(0.0, 4.0, 0.0, 4.0, 0.0).lowerLimit()).isEqualTo(-9.04);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1.1, 84.7, 5})
    void findsNoSignalInAProcessThatNeverMoves(double value) {
        List<@Nullable Double> constant = Collections.nCopies(13, value);
        for (boolean screened : new boolean[] {false, true}) {
            XmrChart chart = Xmr.chart(constant, Polarity.LOWER, new XmrSettings(7, 7, screened, null));
            assertThat(chart.upperLimit()).isEqualTo(value);
            assertThat(chart.lowerLimit()).isEqualTo(value);
            assertThat(chart.points())
                    .allSatisfy(point -> assertThat(point.signals()).isEmpty());
        }
    }

    @Test
    void leavesAPointExactlyOnTheLimitInside() {
        // Mean 1 and average moving range 1 put the upper limit at 3.66.
        List<@Nullable Double> onTheLimit = Arrays.asList(3.66, 1.0, 0.0, 0.0, 0.34);
        XmrChart chart = Xmr.chart(onTheLimit, Polarity.LOWER, XmrSettings.DEFAULTS);
        assertThat(chart.upperLimit()).isEqualTo(3.66);
        assertThat(signals(chart, 0)).isEmpty();
    }

    @Test
    void marksAPointBeyondTheLimit() {
        XmrChart chart = chart(5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 12.0);
        assertThat(signals(chart, 12)).containsExactly(OUTSIDE);
        assertThat(chart.variation()).isEqualTo(Variation.CONCERN_HIGH);
    }

    @Test
    void marksAllSevenPointsOfATrend() {
        XmrChart chart = chart(5.0, 8.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 2.0, 8.0, 2.0, 8.0);
        assertThat(indexes(chart, TREND)).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void findsNoTrendInSixPointsUnlessSixAreAskedFor() {
        List<@Nullable Double> six = Arrays.asList(5., 8., 2., 3., 4., 5., 6., 7., 2., 8., 2., 8.);
        XmrChart bySeven = Xmr.chart(six, Polarity.LOWER, XmrSettings.DEFAULTS);
        XmrChart bySix = Xmr.chart(six, Polarity.LOWER, new XmrSettings(6, 7, false, null));
        assertThat(indexes(bySeven, TREND)).isEmpty();
        assertThat(indexes(bySix, TREND)).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void endsATrendAtAnEqualValue() {
        XmrChart chart = chart(8.0, 2.0, 3.0, 4.0, 5.0, 5.0, 6.0, 7.0, 8.0, 2.0, 8.0, 2.0);
        assertThat(indexes(chart, TREND)).isEmpty();
    }

    @Test
    void endsATrendAtAGap() {
        XmrChart chart = chart(8.0, 2.0, 3.0, 4.0, GAP, 5.0, 6.0, 7.0, 8.0, 2.0, 8.0, 2.0);
        assertThat(indexes(chart, TREND)).isEmpty();
    }

    @Test
    void readsATrendByItsDirectionAndNotByItsSide() {
        XmrChart chart = chart(2.0, 30.0, 2.0, 30.0, 2.0, 30.0, 24.0, 23.0, 22.0, 21.0, 20.0, 19.0);
        assertThat(indexes(chart, TREND)).containsExactly(5, 6, 7, 8, 9, 10, 11);
        assertThat(chart.mean()).isLessThan(19.0);
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_LOW);
    }

    @Test
    void letsAPointOutsideSpeakBeforeTheTrendItBelongsTo() {
        XmrChart chart = chart(60.0, 59.0, 60.0, 59.0, 60.0, 59.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0, 26.0);
        assertThat(signals(chart, 12)).containsExactly(OUTSIDE, TREND, SHIFT);
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_LOW);
    }

    @Test
    void countsATurningPointWithTheTrendThatFollows() {
        XmrChart chart = chart(
                -4.0, 12.0, -4.0, 12.0, -4.0, 12.0, -4.0, 12.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 6.0, 5.0, 4.0, 3.0,
                2.0, 1.0);
        assertThat(indexes(chart, OUTSIDE)).isEmpty();
        assertThat(indexes(chart, TREND)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        assertThat(chart.points().get(13).variation()).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(chart.points().get(14).variation()).isEqualTo(Variation.IMPROVEMENT_LOW);
    }

    @Test
    void marksTheNearPointsOfTwoInThreeOnOneSide() {
        XmrChart chart = calmThen(15.0, 11.0, 15.0);
        assertThat(indexes(chart, TWO_OF_THREE)).containsExactly(12, 14);
        assertThat(chart.points().get(12).variation()).isEqualTo(Variation.CONCERN_HIGH);
    }

    @Test
    void findsNoTwoOfThreeWhenTheThirdIsOnTheOtherSide() {
        XmrChart chart = calmThen(16.0, 9.0, 16.0);
        assertThat(chart.nearUpper()).isLessThan(16.0);
        assertThat(indexes(chart, TWO_OF_THREE)).isEmpty();
    }

    @Test
    void endsTwoOfThreeAtAGap() {
        XmrChart chart = calmThen(15.0, GAP, 15.0);
        assertThat(chart.nearUpper()).isLessThan(15.0);
        assertThat(indexes(chart, TWO_OF_THREE)).isEmpty();
    }

    @Test
    void doesNotCountAPointOutsideAsNear() {
        XmrChart chart = calmThen(22.0, 17.0, 12.0);
        assertThat(chart.nearUpper()).isLessThan(17.0);
        assertThat(signals(chart, 12)).containsExactly(OUTSIDE);
        assertThat(indexes(chart, TWO_OF_THREE)).isEmpty();
    }

    @Test
    void marksAllSevenPointsOfAShift() {
        XmrChart chart = chart(4.0, 9.0, 1.0, 8.0, 2.0, 9.0, 7.0, 9.0, 8.0, 7.0, 9.0, 8.0, 1.0, 9.0, 1.0, 2.0);
        assertThat(indexes(chart, SHIFT)).containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void endsAShiftAtAGap() {
        XmrChart chart = chart(4.0, 9.0, 1.0, 8.0, 2.0, 9.0, 7.0, 9.0, GAP, 8.0, 7.0, 9.0, 8.0, 1.0, 9.0, 1.0, 2.0);
        assertThat(indexes(chart, SHIFT)).isEmpty();
    }

    @Test
    void endsAShiftAtAPointExactlyOnTheMean() {
        XmrChart chart = chart(7.0, 9.0, 7.0, 6.0, 7.0, 9.0, 7.0, 4.0, 5.0, 3.0, 2.0, 6.0);
        assertThat(chart.mean()).isEqualTo(6.0);
        assertThat(indexes(chart, SHIFT)).isEmpty();
    }

    @Test
    void takesTheLengthOfAShiftFromTheSettings() {
        List<@Nullable Double> seven = Arrays.asList(4., 9., 1., 8., 2., 9., 7., 9., 8., 7., 9., 8., 1., 9., 1., 2.);
        XmrChart chart = Xmr.chart(seven, Polarity.LOWER, new XmrSettings(7, 8, false, null));
        assertThat(indexes(chart, SHIFT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, HIGHER, IMPROVEMENT_HIGH",
        "12, LOWER, CONCERN_HIGH",
        "12, CONTEXTUAL, NEUTRAL_HIGH",
        "-1, HIGHER, CONCERN_LOW",
        "-1, LOWER, IMPROVEMENT_LOW",
        "-1, CONTEXTUAL, NEUTRAL_LOW",
        "5, HIGHER, COMMON_CAUSE"
    })
    void readsTheLastPointByPolarity(double last, Polarity polarity, Variation expected) {
        List<@Nullable Double> values = Arrays.asList(5., 6., 5., 6., 5., 6., 5., 6., 5., 6., 5., 6., last);
        assertThat(Xmr.chart(values, polarity, XmrSettings.DEFAULTS).variation())
                .isEqualTo(expected);
    }

    @Test
    void readsTheLastPeriodThatHasAValue() {
        XmrChart chart = chart(5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 12.0, GAP);
        assertThat(chart.variation()).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(chart.points()).hasSize(14);
        assertThat(chart.points().getLast().signals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80, HIGHER, FAIL",
        "80, LOWER, PASS",
        "20, HIGHER, PASS",
        "20, LOWER, FAIL",
        "50, HIGHER, HIT_OR_MISS",
        "50, LOWER, HIT_OR_MISS",
        "80, CONTEXTUAL,",
        ", HIGHER,"
    })
    void assuresTheTargetByTheLimits(@Nullable Double target, Polarity polarity, @Nullable Assurance expected) {
        List<@Nullable Double> values = Arrays.asList(50., 52., 49., 51., 50., 53., 48., 51., 50., 52., 49., 51.);
        XmrSettings settings = XmrSettings.DEFAULTS.withTarget(target);
        assertThat(Xmr.chart(values, polarity, settings).assurance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void assuresNothingWithoutLimits(Polarity polarity) {
        List<@Nullable Double> few = Arrays.asList(1.0, 2.0, 1.0);
        assertThat(Xmr.chart(few, polarity, XmrSettings.DEFAULTS.withTarget(9.0))
                        .assurance())
                .isNull();
    }

    @Test
    void screensOutliersOnlyWhenAskedTo() {
        List<@Nullable Double> values = Arrays.asList(1., 2., 1., 2., 10., 1., 2., 1., 2., 1., 2., 1.);
        XmrChart plain = Xmr.chart(values, Polarity.LOWER, XmrSettings.DEFAULTS);
        XmrChart screened = Xmr.chart(values, Polarity.LOWER, new XmrSettings(7, 7, true, null));
        assertThat(plain.averageMovingRange()).isEqualTo(26.0 / 11);
        assertThat(screened.averageMovingRange()).isEqualTo(1.0);
        assertThat(screened.mean()).isEqualTo(plain.mean());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(1.0, 2.0, value));
        assertThatIllegalArgumentException().isThrownBy(() -> XmrSettings.DEFAULTS.withTarget(value));
    }

    @Test
    void refusesRunsOfOnePoint() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmrSettings(1, 7, false, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmrSettings(7, 1, false, null));
    }

    private static XmrChart chart(@Nullable Double... values) {
        return Xmr.chart(Arrays.asList(values), Polarity.LOWER, XmrSettings.DEFAULTS);
    }

    /** Twelve calm values about 10 and then three. */
    private static XmrChart calmThen(@Nullable Double... lastThree) {
        @Nullable
        Double[] values =
                Arrays.copyOf(new @Nullable Double[] {9., 11., 9., 11., 9., 11., 9., 11., 9., 11., 9., 9.}, 15);
        System.arraycopy(lastThree, 0, values, 12, 3);
        return chart(values);
    }

    private static Set<Signal> signals(XmrChart chart, int index) {
        return chart.points().get(index).signals();
    }

    private static List<Integer> indexes(XmrChart chart, Signal signal) {
        return chart.points().stream()
                .filter(point -> point.signals().contains(signal))
                .map(XmrPoint::index)
                .toList();
    }
}
