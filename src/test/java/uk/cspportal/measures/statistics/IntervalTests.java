package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class IntervalTests {

    @ParameterizedTest
    @MethodSource("wilson95")
    void wilsonAgreesWithTheWorkedExamples(JsonNode vector) {
        Interval interval =
                Wilson.interval(vector.get("x").asDouble(), vector.get("n").asLong(), Interval.Z_95);
        assertThat(interval.low()).isCloseTo(vector.get("ci").get(0).asDouble(), within(0.000_000_51));
        assertThat(interval.high()).isCloseTo(vector.get("ci").get(1).asDouble(), within(0.000_000_51));
    }

    @ParameterizedTest
    @MethodSource("byar95")
    void byarAgreesWithTheWorkedExamples(JsonNode vector) {
        Interval interval = Byar.interval(vector.get("x").asLong(), Interval.Z_95);
        assertThat(interval.low()).isCloseTo(vector.get("ci").get(0).asDouble(), within(0.000_051));
        assertThat(interval.high()).isCloseTo(vector.get("ci").get(1).asDouble(), within(0.000_051));
    }

    @Test
    void wilsonStaysWithinNoneAndAll() {
        assertThat(Wilson.interval(0, 7, Interval.Z_95).low()).isZero();
        assertThat(Wilson.interval(7, 7, Interval.Z_95).high())
                .isLessThanOrEqualTo(1)
                .isGreaterThan(0.999_999);
    }

    @Test
    void wilsonTakesAPercentageOfItsAnswers() {
        Interval interval = Wilson.interval(0.62 * 972, 972, 1.96);
        assertThat(interval.low()).isCloseTo(0.589, within(0.0005));
        assertThat(interval.high()).isCloseTo(0.650, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, 1.96", "11, 10, 1.96", "0, 0, 1.96", "5, 10, 0", "5, 10, Infinity", "NaN, 10, 1.96"})
    void wilsonRefusesWhatIsNoProportion(double x, long n, double z) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(x, n, z));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1.96", "5, 0", "5, NaN"})
    void byarRefusesWhatIsNoCount(long count, double z) {
        assertThatIllegalArgumentException().isThrownBy(() -> Byar.interval(count, z));
    }

    @Test
    void knowsTheNormalQuantileOfALevel() {
        assertThat(Interval.z(0.95)).isCloseTo(Interval.Z_95, within(1e-9));
        assertThat(Interval.z(0.8)).isCloseTo(1.281552, within(1e-6));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.z(1));
    }

    @Test
    void containsItsOwnEndsAndNothingBeyond() {
        Interval interval = new Interval(2, 3);
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(1.9)).isFalse();
        assertThat(interval.contains(3.1)).isFalse();
    }

    static List<Named<JsonNode>> wilson95() throws IOException {
        return GoldenVectors.of("wilson_95");
    }

    static List<Named<JsonNode>> byar95() throws IOException {
        return GoldenVectors.of("byar_95");
    }
}
