package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RollingRateTests {

    private static final List<@Nullable Double> TENS = Collections.nCopies(12, 10.0);

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheWorkedExample(JsonNode vector) {
        List<@Nullable Double> months = new ArrayList<>();
        vector.get("months").forEach(month -> months.add(month.asDouble()));
        double people = vector.get("denominator").asDouble();
        var rates = RollingRate.series(
                months, RollingRate.YEAR, people, vector.get("per").asDouble(), Interval.Z_95);
        assertThat(rate(rates.get(11))).isCloseTo(vector.get("expected_at_12").asDouble(), within(0.000_000_51));
        assertThat(rate(rates.get(12))).isCloseTo(vector.get("expected_at_13").asDouble(), within(0.000_000_51));
        assertThat(rates.subList(0, 11))
                .allSatisfy(before -> assertThat(before).isEqualTo(Answer.none(Reason.TOO_FEW_PERIODS)));
    }

    @Test
    void enclosesTheRateByTheIntervalOfItsEvents() {
        RollingRate rate = at(TENS, 11, 120_000.0).known().orElseThrow();
        assertThat(rate.events()).isEqualTo(120);
        assertThat(rate.rate()).isEqualTo(1.0);
        assertThat(rate.interval().low())
                .isCloseTo(Byar.interval(120, Interval.Z_95).low() / 120, within(1e-12));
        assertThat(rate.interval().high())
                .isCloseTo(Byar.interval(120, Interval.Z_95).high() / 120, within(1e-12));
    }

    @Test
    void isNotAvailableWithAGapInTheWindowAndIsAgainAfterIt() {
        List<@Nullable Double> months = new ArrayList<>(TENS);
        months.set(0, null);
        assertThat(at(months, 11, 1000.0)).isEqualTo(Answer.none(Reason.GAP));
        months.add(10.0);
        assertThat(at(months, 12, 1000.0).known()).isPresent();
    }

    @Test
    void needsADenominatorAndNoNegativeSum() {
        assertThat(at(TENS, 11, null)).isEqualTo(Answer.none(Reason.NOTHING_TO_DIVIDE_BY));
        assertThat(at(TENS, 11, 0.0)).isEqualTo(Answer.none(Reason.NOTHING_TO_DIVIDE_BY));
        assertThat(at(Collections.nCopies(12, -1.0), 11, 1000.0)).isEqualTo(Answer.none(Reason.NEGATIVE));
    }

    @Test
    void allowsForTransfersWithinTheYear() {
        List<@Nullable Double> months = new ArrayList<>(TENS);
        months.set(3, -2.0);
        assertThat(at(months, 11, 1000.0).known().orElseThrow().events()).isEqualTo(108);
    }

    @Test
    void takesOtherWindows() {
        var quarters = RollingRate.at(Arrays.asList(1., 2., 3., 4.), 3, 4, 1000.0, 1000, Interval.Z_95);
        assertThat(rate(quarters)).isEqualTo(10);
    }

    @Test
    void refusesWhatIsNoWindow() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(TENS, 12, 1000.0));
        assertThatIllegalArgumentException().isThrownBy(() -> at(TENS, -1, 1000.0));
        assertThatIllegalArgumentException().isThrownBy(() -> RollingRate.at(TENS, 11, 12, 1000.0, 0, Interval.Z_95));
    }

    static List<Named<JsonNode>> vectors() throws IOException {
        return GoldenVectors.of("rolling_rate");
    }

    private static Answer<RollingRate> at(List<@Nullable Double> months, int end, @Nullable Double people) {
        return RollingRate.at(months, end, RollingRate.YEAR, people, 1000, Interval.Z_95);
    }

    private static double rate(Answer<RollingRate> answer) {
        return answer.known().orElseThrow().rate();
    }
}
