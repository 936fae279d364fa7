package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cspportal.measures.statistics.Smoothing.Weights;

class SimulationTests {

    private static final ProjectionSettings SETTINGS = ProjectionSettings.DEFAULTS;

    /** Expected 10, 10, 11: the level goes half of the way to each value. */
    @Test
    void smoothsALevel() {
        Smoothing level = Smoothing.from(Smoothing.Start.of(new double[] {10, 12, 11}, 1), new Weights(0.5, 0, 0, 0));
        assertThat(level.learn(10)).isEqualTo(0);
        assertThat(level.learn(12)).isEqualTo(2);
        assertThat(level.learn(11)).isEqualTo(0);
        assertThat(level.simulate(3, () -> 0)).isEqualTo(33);
    }

    @Test
    void letsTimePassAtAGap() {
        Smoothing season =
                Smoothing.from(Smoothing.Start.of(new double[] {1, 5, 1, 5}, 2), new Weights(0.5, 0, 0, 0.3));
        assertThat(season.learn(1)).isEqualTo(0);
        assertThat(season.learn(Double.NaN)).isEqualTo(0);
        assertThat(season.learn(1)).isEqualTo(0);
        assertThat(season.learn(5)).isEqualTo(0);
    }

    /** Var(Σ) = σ² Σ (1 + (h − j) α)², j = 1 … h: errors add up, and each moves the level of all that follow. */
    @Test
    void spreadsSumsAsTheFormulaForALevelSays() {
        Smoothing level = Smoothing.from(Smoothing.Start.of(new double[] {50}, 1), new Weights(0.4, 0, 0, 0));
        Random random = new Random(7);
        double[] sums = DoubleStream.generate(() -> level.simulate(6, random::nextGaussian))
                .limit(20_000)
                .toArray();
        double expected = IntStream.rangeClosed(1, 6)
                .mapToDouble(j -> Math.pow(1 + (6 - j) * 0.4, 2))
                .sum();
        double deviation = Sums.deviation(DoubleStream.of(sums).boxed().toList());
        assertThat(deviation).isCloseTo(Math.sqrt(expected), within(0.06));
    }

    @Test
    void findsSeasonAndTrend() {
        double[] months = IntStream.range(0, 54)
                .mapToDouble(month -> 100 + month + 30 * Math.sin(month * Math.PI / 6))
                .toArray();
        double outturn = IntStream.range(48, 60)
                .mapToDouble(month -> 100 + month + 30 * Math.sin(month * Math.PI / 6))
                .sum();
        Projection projection = project(ProjectionTests.year(6, 12, months));
        assertThat(projection.central()).isCloseTo(outturn, within(outturn * 0.01));
    }

    @Test
    void givesTheSameRangeForTheSameSeedOnly() {
        YearToDate year = noisy(54, 6);
        assertThat(project(year)).isEqualTo(project(year));
        var otherSeed = new ProjectionSettings(0.95, XmrSettings.DEFAULTS, 2, 10_000);
        assertThat(Projections.project(year, ProjectionMethod.SIMULATION, otherSeed)
                        .known()
                        .orElseThrow()
                        .low())
                .isNotEqualTo(project(year).low());
    }

    @Test
    void isWiderTheSurerItHasToBe() {
        YearToDate year = noisy(54, 6);
        Projection eighty = Projections.project(year, ProjectionMethod.SIMULATION, SETTINGS.withLevel(0.8))
                .known()
                .orElseThrow();
        assertThat(eighty.low()).isGreaterThan(project(year).low());
        assertThat(eighty.high()).isLessThan(project(year).high());
    }

    @Test
    void hasNoWidthForAProcessThatNeverMoves() {
        double[] same = DoubleStream.generate(() -> 5).limit(30).toArray();
        assertThat(project(ProjectionTests.year(6, 12, same)))
                .isEqualTo(new Projection(60, 60, 60, ProjectionMethod.SIMULATION, 0.95));
    }

    @Test
    void needsTwoYears() {
        assertThat(Projections.project(noisy(23, 6), ProjectionMethod.SIMULATION, SETTINGS))
                .isEqualTo(Answer.none(Reason.TOO_FEW_PERIODS));
        assertThat(Projections.project(noisy(24, 6), ProjectionMethod.SIMULATION, SETTINGS)
                        .known())
                .isPresent();
    }

    /** Of forty made years with a level and a season, about as many outturns lie inside as the level promises. */
    @Test
    void holdsWhatItPromisesOnMadeSeries() {
        int inside = 0;
        for (int made = 0; made < 40; made++) {
            double[] months = made(60, made);
            double outturn = DoubleStream.of(months).skip(48).sum();
            double[] known = DoubleStream.of(months).limit(54).toArray();
            Projection projection = Projections.project(
                            ProjectionTests.year(6, 12, known), ProjectionMethod.SIMULATION, SETTINGS.withLevel(0.8))
                    .known()
                    .orElseThrow();
            inside += projection.contains(outturn) ? 1 : 0;
        }
        assertThat(inside).isBetween(26, 38);
    }

    @Test
    void testsItselfOnHeldOutYears() {
        Backtest backtest = Backtest.heldOut(noisy(66, 6), ProjectionMethod.SIMULATION, SETTINGS)
                .known()
                .orElseThrow();
        assertThat(backtest.projections()).isEqualTo(3);
        assertThat(backtest.inside()).isBetween(1, 3);
        assertThat(backtest.meanAbsoluteError()).isGreaterThanOrEqualTo(Math.abs(backtest.meanError()));
    }

    @Test
    void comparesSnapshotsWithWhatCame() {
        Projection projection = new Projection(90, 100, 110, ProjectionMethod.CONTROL_CHART, 0.95);
        List<Backtest.Trial> trials = List.of(
                new Backtest.Trial(projection, 105),
                new Backtest.Trial(projection, 111),
                new Backtest.Trial(projection, 90));
        assertThat(Backtest.of(trials)).isEqualTo(Answer.of(new Backtest(3, 2, 2, 26.0 / 3)));
        assertThat(Backtest.of(List.of())).isEqualTo(Answer.none(Reason.TOO_FEW_PERIODS));
    }

    private static Projection project(YearToDate year) {
        return Projections.project(year, ProjectionMethod.SIMULATION, SETTINGS)
                .known()
                .orElseThrow();
    }

    private static YearToDate noisy(int months, int elapsed) {
        return ProjectionTests.year(elapsed, 12, made(months, 99));
    }

    private static double[] made(int months, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, months)
                .mapToDouble(month -> 200 + 25 * Math.cos(month * Math.PI / 6) + 12 * random.nextGaussian())
                .toArray();
    }
}
