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
import uk.cspportal.measures.statistics.RateRatio.Group;

class RateRatioTests {

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheWorkedExample(JsonNode vector) {
        Group group = new Group(vector.get("a").asLong(), vector.get("A").asLong());
        Group reference = new Group(vector.get("b").asLong(), vector.get("B").asLong());
        RateRatio ratio = of(group, reference).known().orElseThrow();
        JsonNode expected = vector.get("ratio_lo_hi");
        assertThat(ratio.ratio()).isCloseTo(expected.get(0).asDouble(), within(0.000_051));
        assertThat(ratio.interval().low()).isCloseTo(expected.get(1).asDouble(), within(0.000_051));
        assertThat(ratio.interval().high()).isCloseTo(expected.get(2).asDouble(), within(0.000_051));
    }

    @Test
    void showsTheDifferenceOfTheRatesBesideTheirRatio() {
        RateRatio ratio =
                of(new Group(30, 1000), new Group(100, 10_000)).known().orElseThrow();
        assertThat(ratio.rate()).isCloseTo(30, within(1e-9));
        assertThat(ratio.referenceRate()).isCloseTo(10, within(1e-9));
        assertThat(ratio.difference()).isCloseTo(20, within(1e-9));
        assertThat(ratio.ratio()).isCloseTo(3, within(1e-9));
    }

    @Test
    void poolsGroupsByTheirSumsAndNotByTheMeanOfTheirRatios() {
        Group pooled = Group.pooled(List.of(new Group(90, 1000), new Group(10, 9000)));
        assertThat(pooled).isEqualTo(new Group(100, 10_000));
        assertThat(of(pooled, new Group(100, 10_000)).known().orElseThrow().ratio())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 100, 50, 500, SMALL_NUMBERS",
        "50, 500, 9, 100, SMALL_NUMBERS",
        "50, 0, 50, 500, NOTHING_TO_DIVIDE_BY",
        "50, 500, 50, 0, NOTHING_TO_DIVIDE_BY",
        "50, 49, 50, 500, MORE_EVENTS_THAN_PEOPLE",
    })
    void givesNoRatioWhereItWouldMislead(long a, long people, long b, long others, Reason expected) {
        assertThat(of(new Group(a, people), new Group(b, others))).isEqualTo(Answer.none(expected));
    }

    @Test
    void givesARatioFromTenEventsOn() {
        assertThat(of(new Group(10, 100), new Group(10, 100)).known()).isPresent();
    }

    @Test
    void sharesWhatWasNotStated() {
        assertThat(RateRatio.share(150, 1000)).isEqualTo(Answer.of(0.15));
        assertThat(RateRatio.share(0, 0)).isEqualTo(Answer.none(Reason.NOTHING_TO_DIVIDE_BY));
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.share(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(-1, 10));
    }

    static List<Named<JsonNode>> vectors() throws IOException {
        return GoldenVectors.of("rate_ratio");
    }

    private static Answer<RateRatio> of(Group group, Group reference) {
        return RateRatio.of(group, reference, 1000, Interval.Z_95);
    }
}
