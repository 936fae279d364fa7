package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RebaseSuggestionTests {

    @Test
    void showsTheEvidenceOfAStep() {
        RebaseSuggestion suggestion =
                of(XmrSegmentTests.STEP, XmrSettings.DEFAULTS).orElseThrow();
        assertThat(suggestion.since()).isEqualTo(12);
        assertThat(suggestion.points()).isEqualTo(7);
        assertThat(suggestion.meanBefore()).isCloseTo(700.25, within(1e-9));
        assertThat(suggestion.meanAfter()).isCloseTo(5655.0 / 7, within(1e-9));
        assertThat(suggestion.settled()).isFalse();
    }

    @Test
    void isSettledOnceTwelveValuesFollow() {
        List<@Nullable Double> longer = new ArrayList<>(XmrSegmentTests.STEP);
        longer.addAll(List.of(806., 808., 810., 805., 809.));
        assertThat(of(longer, XmrSettings.DEFAULTS).orElseThrow().settled()).isTrue();
    }

    @Test
    void suggestsNothingOnceRebased() {
        assertThat(of(XmrSegmentTests.STEP, XmrSettings.DEFAULTS.rebasedAt(List.of(12))))
                .isEmpty();
    }

    @Test
    void suggestsNothingBeforeTheShiftIsLongEnough() {
        assertThat(of(XmrSegmentTests.STEP.subList(0, 18), XmrSettings.DEFAULTS))
                .isEmpty();
    }

    @Test
    void suggestsNothingForAShiftThatEnded() {
        List<@Nullable Double> back = new ArrayList<>(XmrSegmentTests.STEP);
        back.add(700.0);
        assertThat(of(back, XmrSettings.DEFAULTS)).isEmpty();
    }

    @Test
    void doesNotLookAcrossAGap() {
        List<@Nullable Double> gappy = new ArrayList<>(XmrSegmentTests.STEP);
        gappy.add(14, null);
        assertThat(of(gappy, XmrSettings.DEFAULTS)).isEmpty();
    }

    @Test
    void suggestsNothingWithoutEnoughBeforeOrWithoutLimits() {
        assertThat(of(XmrSegmentTests.STEP.subList(8, 19), XmrSettings.DEFAULTS))
                .isEmpty();
        assertThat(of(List.of(1.0, 2.0), XmrSettings.DEFAULTS)).isEmpty();
        assertThat(of(List.of(), XmrSettings.DEFAULTS)).isEmpty();
    }

    private static Optional<RebaseSuggestion> of(List<@Nullable Double> values, XmrSettings settings) {
        return RebaseSuggestion.from(Xmr.chart(values, Polarity.LOWER, settings));
    }
}
