package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rebases and fixed baselines: limits that hold for a part of the series only, or come from a part of it. */
class XmrSegmentTests {

    /** A step from 701 to 808 on average, at index 12. */
    static final List<@Nullable Double> STEP = Arrays.asList(
            700., 690., 710., 705., 695., 702., 698., 706., 694., 701., 699., 703., 806., 812., 804., 809., 811., 805.,
            808.);

    @Test
    void startsMeanAndLimitsAfreshAtARebase() {
        XmrChart chart = chart(STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(12)));
        assertThat(chart.segments()).hasSize(2);
        assertThat(chart.segments().getFirst().mean()).isCloseTo(700.25, within(1e-9));
        assertThat(chart.mean()).isCloseTo(5655.0 / 7, within(1e-9));
        assertThat(chart.trialLimits()).isTrue();
        assertThat(chart.segments().getFirst().trialLimits()).isFalse();
        assertThat(chart.points())
                .allSatisfy(point -> assertThat(point.signals()).isEmpty());
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(chart.segmentOf(chart.points().get(11)).to()).isEqualTo(12);
        assertThat(chart.segmentOf(chart.points().get(12)).from()).isEqualTo(12);
    }

    @Test
    void isTheChartOfEachStretchByItself() {
        XmrChart whole = chart(STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(12, 5)));
        List<Integer> starts = List.of(0, 5, 12, 19);
        for (int i = 0; i < 3; i++) {
            XmrChart alone = chart(STEP.subList(starts.get(i), starts.get(i + 1)), XmrSettings.DEFAULTS);
            assertThat(whole.segments().get(i).upperLimit()).isEqualTo(alone.upperLimit());
            assertThat(whole.segments().get(i).from()).isEqualTo(starts.get(i));
        }
        assertThat(whole.points()).extracting(XmrPoint::index).containsExactlyElementsOf(indexes(19));
    }

    @Test
    void endsARunAtARebase() {
        List<@Nullable Double> run = Arrays.asList(5., 8., 2., 3., 4., 5., 6., 7., 8., 2., 8., 2., 8.);
        assertThat(chart(run, XmrSettings.DEFAULTS).points().get(5).signals()).contains(Signal.TREND);
        XmrChart rebased = chart(run, XmrSettings.DEFAULTS.rebasedAt(List.of(5)));
        assertThat(rebased.points()).noneMatch(point -> point.signals().contains(Signal.TREND));
    }

    @Test
    void isARunChartAgainUntilFiveValuesFollowARebase() {
        XmrChart chart = chart(STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(15)).withTarget(900.0));
        assertThat(chart.hasLimits()).isFalse();
        assertThat(chart.mean()).isEqualTo(808.25);
        assertThat(chart.assurance()).isNull();
        assertThat(chart.segments().getFirst().hasLimits()).isTrue();
    }

    @Test
    void ignoresARebaseOutsideTheSeriesOrAtItsStart() {
        XmrChart plain = chart(STEP, XmrSettings.DEFAULTS);
        assertThat(chart(STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(-3, 0, 19, 40))))
                .isEqualTo(plain);
    }

    @Test
    void looksBackToTheLastStretchThatHoldsAValue() {
        List<@Nullable Double> waiting = new ArrayList<>(STEP);
        waiting.add(null);
        XmrChart chart =
                chart(waiting, XmrSettings.DEFAULTS.rebasedAt(List.of(12, 19)).withTarget(900.0));
        assertThat(chart.current().from()).isEqualTo(12);
        assertThat(chart.assurance()).isEqualTo(Assurance.PASS);
    }

    @Test
    void holdsLimitsAtTheFirstValues() {
        XmrChart fixed = chart(STEP, XmrSettings.DEFAULTS.withBaseline(12));
        XmrChart first = chart(STEP.subList(0, 12), XmrSettings.DEFAULTS);
        assertThat(fixed.mean()).isEqualTo(first.mean());
        assertThat(fixed.upperLimit()).isEqualTo(first.upperLimit());
        assertThat(fixed.trialLimits()).isFalse();
        assertThat(fixed.points().subList(12, 19))
                .allSatisfy(point -> assertThat(point.signals()).contains(Signal.OUTSIDE, Signal.SHIFT));
    }

    @Test
    void countsValuesAndNotGapsForABaseline() {
        List<@Nullable Double> gappy = Arrays.asList(1., 2., null, 1., 2., 1., 50., 60.);
        XmrChart chart = chart(gappy, XmrSettings.DEFAULTS.withBaseline(5));
        assertThat(chart.mean()).isEqualTo(1.4);
        assertThat(chart.averageMovingRange()).isEqualTo(1);
        assertThat(chart.trialLimits()).isTrue();
    }

    @Test
    void takesTheBaselineAfterEachRebase() {
        XmrChart chart = chart(STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(12)).withBaseline(5));
        assertThat(chart.mean()).isEqualTo((806 + 812 + 804 + 809 + 811) / 5.0);
    }

    @Test
    void refusesABaselineTooShortForLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> XmrSettings.DEFAULTS.withBaseline(4));
    }

    @Test
    void limitsMovingRanges() {
        XmrChart chart = chart(Arrays.asList(1., 2., 1., 2., 1., 2.), XmrSettings.DEFAULTS);
        assertThat(chart.current().rangeLimit()).isEqualTo(3.27);
        assertThat(chart(List.of(1.0), XmrSettings.DEFAULTS).current().rangeLimit())
                .isNull();
    }

    @Test
    void isDefinedForOneValueAndForNone() {
        XmrChart one = chart(List.of(7.0), XmrSettings.DEFAULTS.withBaseline(12));
        assertThat(one.mean()).isEqualTo(7);
        assertThat(one.points()).hasSize(1);
        assertThat(chart(Collections.nCopies(3, null), XmrSettings.DEFAULTS).mean())
                .isNull();
    }

    private static List<Integer> indexes(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static XmrChart chart(List<@Nullable Double> values, XmrSettings settings) {
        return Xmr.chart(values, Polarity.LOWER, settings);
    }
}
