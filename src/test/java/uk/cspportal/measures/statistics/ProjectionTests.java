package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ProjectionTests {

    @ParameterizedTest
    @MethodSource("vectors")
    void printsARangeAsPercentOfItsBase(JsonNode vector) {
        Projection projection = new Projection(
                vector.get("low").asDouble(), 0, vector.get("high").asDouble(), ProjectionMethod.SIMULATION, 0.95);
        BigDecimal base = vector.get("base").decimalValue();
        assertThat(projection.changeLow(base)).contains(vector.get("low_pct").decimalValue());
        assertThat(projection.changeHigh(base)).contains(vector.get("high_pct").decimalValue());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "0", "-5"})
    void hasNoPercentWithoutABase(@Nullable BigDecimal base) {
        assertThat(Projection.percentOn(base, 100)).isEmpty();
    }

    /** Mean 11, moving ranges 2, 2, 0: sigma (4 / 3) / 1.128; eight months ahead of four. */
    @Test
    void drawsAStraightLine() {
        Projection projection = project(ProjectionMethod.STRAIGHT_LINE, 4, 10, 12, 10, 10);
        assertThat(projection.central()).isCloseTo(126, within(1e-9));
        double halfWidth = Interval.Z_95 * (4.0 / 3 / 1.128) * Math.sqrt(8 + 64 / 4.0);
        assertThat(projection.low()).isCloseTo(126 - halfWidth, within(1e-9));
        assertThat(projection.high()).isCloseTo(126 + halfWidth, within(1e-9));
    }

    /** Quarters: the first half held 40% and 50% of two years, 45% on average. */
    @Test
    void dividesBySeasonalShare() {
        Answer<Projection> answer = Projections.project(
                new YearToDate(List.of(20., 20., 30., 30., 25., 25., 25., 25., 30., 15.), 2, 4),
                ProjectionMethod.SEASONAL_SHARE,
                ProjectionSettings.DEFAULTS);
        Projection projection = answer.known().orElseThrow();
        assertThat(projection.central()).isCloseTo(100, within(1e-9));
        double deviation = Math.log(0.5 / 0.4) / Math.sqrt(2);
        double factor = Math.exp(12.706205 * deviation * Math.sqrt(1.5));
        assertThat(projection.high()).isCloseTo(100 * factor, within(0.01));
        assertThat(projection.low()).isEqualTo(45);
    }

    @Test
    void takesTheLastThreeYearsForTheShare() {
        List<@Nullable Double> values = new ArrayList<>(List.of(99., 1.));
        values.addAll(List.of(50., 50., 50., 50., 50., 50., 30.));
        Projection projection = Projections.project(
                        new YearToDate(values, 1, 2), ProjectionMethod.SEASONAL_SHARE, ProjectionSettings.DEFAULTS)
                .known()
                .orElseThrow();
        assertThat(projection).isEqualTo(new Projection(60, 60, 60, ProjectionMethod.SEASONAL_SHARE, 0.95));
    }

    /** Mean 10.5 and average moving range 1 over sixteen months, four of them in the year. */
    @Test
    void addsTheMeanOfTheChart() {
        Projection projection = project(
                ProjectionMethod.CONTROL_CHART, 4, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11);
        assertThat(projection.central()).isCloseTo(42 + 8 * 10.5, within(1e-9));
        double halfWidth = Interval.Z_95 / 1.128 * Math.sqrt(8);
        assertThat(projection.low()).isCloseTo(126 - halfWidth, within(1e-9));
        assertThat(projection.high()).isCloseTo(126 + halfWidth, within(1e-9));
    }

    @Test
    void addsTheMeanSinceTheRebase() {
        YearToDate year = new YearToDate(XmrSegmentTests.STEP, 7, 12);
        ProjectionSettings settings = ProjectionSettings.DEFAULTS.withXmr(XmrSettings.DEFAULTS.rebasedAt(List.of(12)));
        double central = Projections.project(year, ProjectionMethod.CONTROL_CHART, settings)
                .known()
                .orElseThrow()
                .central();
        assertThat(central).isCloseTo(5655.0 / 7 * 12, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(ProjectionMethod.class)
    void isTheTotalOnceTheYearIsOver(ProjectionMethod method) {
        YearToDate over = year(4, 4, 5, 6, 7, 8, 1, 2, 3, 4);
        assertThat(Projections.project(over, method, ProjectionSettings.DEFAULTS))
                .isEqualTo(Answer.of(new Projection(10, 10, 10, method, 0.95)));
    }

    @ParameterizedTest
    @EnumSource(ProjectionMethod.class)
    void neverFallsBelowWhatIsCounted(ProjectionMethod method) {
        double[] falling = {90, 80, 70, 60, 50, 40, 30, 20, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 30, 1};
        Projections.project(year(2, 12, falling), method, ProjectionSettings.DEFAULTS)
                .known()
                .ifPresent(projection -> {
                    assertThat(projection.low()).isGreaterThanOrEqualTo(31);
                    assertThat(projection.central()).isGreaterThanOrEqualTo(projection.low());
                    assertThat(projection.high()).isGreaterThanOrEqualTo(projection.central());
                });
    }

    @ParameterizedTest
    @EnumSource(ProjectionMethod.class)
    void isUnknownWithAGapInTheYearOrNoHistory(ProjectionMethod method) {
        YearToDate gap = new YearToDate(Arrays.asList(1., 2., null, 3.), 3, 12);
        assertThat(Projections.project(gap, method, ProjectionSettings.DEFAULTS))
                .isEqualTo(Answer.none(method == ProjectionMethod.CONTROL_CHART ? Reason.TOO_FEW_PERIODS : Reason.GAP));
        YearToDate start = new YearToDate(List.of(), 0, 12);
        assertThat(Projections.project(start, method, ProjectionSettings.DEFAULTS))
                .isEqualTo(Answer.none(Reason.TOO_FEW_PERIODS));
    }

    @Test
    void estimatesWhatIsNotHeldOfTheYearAsItEstimatesWhatIsToCome() {
        List<@Nullable Double> history = Arrays.asList(10., 12., 10., 12., 10., 12., 10., 12., 10., 12., null, 12.);
        Projection withGap = Projections.project(
                        new YearToDate(history, 4, 12), ProjectionMethod.CONTROL_CHART, ProjectionSettings.DEFAULTS)
                .known()
                .orElseThrow();
        // Held of the year 10 + 12 + 12; one missing and eight to come at the mean of 122 / 11.
        assertThat(withGap.central()).isCloseTo(34 + 9 * 122 / 11.0, within(1e-9));
        assertThat(withGap.low()).isGreaterThanOrEqualTo(34);
        assertThat(withGap.high() - withGap.central()).isCloseTo(1.959963984540054 * 2 / 1.128 * 3, within(1e-9));
    }

    @Test
    void hasNoShareOfNothingAndNoneOfTransfers() {
        YearToDate nothing = year(1, 2, 0, 5, 0, 5, 3);
        assertThat(Projections.project(nothing, ProjectionMethod.SEASONAL_SHARE, ProjectionSettings.DEFAULTS))
                .isEqualTo(Answer.none(Reason.NOTHING_TO_DIVIDE_BY));
        YearToDate transfers = year(1, 2, 5, -1, 3, 5, 3);
        assertThat(Projections.project(transfers, ProjectionMethod.SEASONAL_SHARE, ProjectionSettings.DEFAULTS))
                .isEqualTo(Answer.none(Reason.NEGATIVE));
    }

    @Test
    void refusesWhatIsNoYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearToDate(List.of(1.0), 2, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearToDate(Collections.nCopies(13, 1.0), 13, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearToDate(List.of(Double.NaN), 1, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectionSettings.DEFAULTS.withLevel(1));
    }

    static List<Named<JsonNode>> vectors() throws IOException {
        return GoldenVectors.of("projection_pct");
    }

    static YearToDate year(int elapsed, int perYear, double... values) {
        return new YearToDate(Arrays.stream(values).boxed().toList(), elapsed, perYear);
    }

    private static Projection project(ProjectionMethod method, int elapsed, double... values) {
        return Projections.project(year(elapsed, 12, values), method, ProjectionSettings.DEFAULTS)
                .known()
                .orElseThrow();
    }
}
