package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedOutlookTests {

    private static final BigDecimal TWICE_THE_BAND = BigDecimal.valueOf(4);

    @ParameterizedTest
    @CsvSource({
        "5.5, 100, STABLE",
        "12, 110, INCREASING",
        "12, 103, MODERATE_INCREASE",
        "12, , INCREASING",
        "-1, 90, REDUCING",
        "-1, 98, MODERATE_REDUCTION"
    })
    void readsTheSignalOfTheLastPointAndTheLastYear(double last, @Nullable BigDecimal now, SuggestedOutlook expected) {
        XmrChart chart = chart(Arrays.asList(5., 6., 5., 6., 5., 6., 5., 6., 5., 6., 5., 6., last));
        Change year = Change.between(
                BigDecimal.valueOf(100), now, ChangeMethod.RELATIVE, 1, TWICE_THE_BAND, Polarity.CONTEXTUAL);
        assertThat(SuggestedOutlook.from(chart, year)).contains(expected);
    }

    @Test
    void suggestsADirectionFromSignalsAloneAndNothingWithoutLimits() {
        List<@Nullable Double> rising = Arrays.asList(5., 6., 5., 6., 5., 6., 5., 6., 5., 6., 5., 6., 12.);
        assertThat(SuggestedOutlook.from(chart(rising), null)).contains(SuggestedOutlook.INCREASING);
        assertThat(SuggestedOutlook.from(chart(List.of(1.0)), null)).isEmpty();
    }

    private static XmrChart chart(List<@Nullable Double> values) {
        return Xmr.chart(values, Polarity.CONTEXTUAL, XmrSettings.DEFAULTS);
    }
}
