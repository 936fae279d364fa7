package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import uk.cspportal.measures.statistics.RateRatio.Group;

/** What must hold for every input of the other formulas: scale, mirror, order, and no number that is none. */
class StatisticsPropertyTests {

    private static final Gen<Integer> COUNTS =
            integers().between(0, 3000).mix(integers().between(0, 12));

    @Test
    void relativeChangeIsTheSameInAnyUnitAndPointsFromAnyZero() {
        Gen<Integer> figures = integers().between(-500, 5000);
        Made.examples().forAll(figures, figures, integers().between(1, 1000)).checkAssert((before, now, by) -> {
            Change plain = change(before, now, ChangeMethod.RELATIVE, Polarity.LOWER);
            assertThat(change(before * by, now * by, ChangeMethod.RELATIVE, Polarity.LOWER))
                    .isEqualTo(plain);
            Change points = change(before, now, ChangeMethod.POINTS, Polarity.LOWER);
            assertThat(change(before + by, now + by, ChangeMethod.POINTS, Polarity.LOWER))
                    .isEqualTo(points);
            Change mirrored = change(before, now, ChangeMethod.POINTS, Polarity.HIGHER);
            assertThat(mirrored.trend()).isEqualTo(points.trend());
            assertThat(mirrored.judgement() == Judgement.BETTER).isEqualTo(points.judgement() == Judgement.WORSE);
        });
    }

    @Test
    void rankIsMirroredByPolarityAndTheSameInAnyOrder() {
        Gen<List<Integer>> groups = lists().of(integers().between(0, 12)).ofSizeBetween(1, 9);
        Made.examples().forAll(groups, integers().between(0, 12)).checkAssert((rates, own) -> {
            Benchmark lower = benchmark(own, rates, Polarity.LOWER);
            Benchmark higher = benchmark(own, rates, Polarity.HIGHER);
            long equal = rates.stream().filter(own::equals).count();
            assertThat(rank(lower) + rank(higher)).isEqualTo((int) (rates.size() + 2 - equal));
            assertThat(lower.tied()).isEqualTo(equal > 0);
            assertThat(lower.position()).isEqualTo(higher.position());
            List<Integer> shuffled = new ArrayList<>(rates);
            Collections.shuffle(shuffled, new Random(own));
            assertThat(benchmark(own, shuffled, Polarity.LOWER)).isEqualTo(lower);
        });
    }

    @Test
    void benchmarkIsFiniteByEveryMethod() {
        Gen<Band> bands = arbitrary().pick(Band.Tolerance.DEFAULT, Band.OwnInterval.DEFAULT, new Band.OneDeviation());
        Made.examples()
                .forAll(
                        COUNTS,
                        lists().of(COUNTS).ofSizeBetween(0, 9),
                        bands,
                        arbitrary().enumValues(AverageMethod.class))
                .check((own, events, band, method) -> Made.isFinite(Benchmark.of(
                        BenchmarkMember.counted("own", own, 1 + own % 7, 1000),
                        events.stream()
                                .map(n -> BenchmarkMember.counted("peer", n, 1 + n % 11, 1000))
                                .toList(),
                        Polarity.LOWER,
                        method,
                        band)));
    }

    @Test
    void rollingRatesAreFiniteAndTheSameInAnyOrderOfTheWindow() {
        Made.examples().forAll(Made.series(30), integers().between(0, 3)).checkAssert((counts, people) -> {
            var rates = RollingRate.series(counts, 12, people * 1000.0, 1000, Interval.Z_95);
            assertThat(Made.isFinite(rates)).isTrue();
            assertThat(rates).hasSameSizeAs(counts);
            if (counts.size() == 12) {
                assertThat(RollingRate.at(counts.reversed(), 11, 12, people * 1000.0, 1000, Interval.Z_95))
                        .isEqualTo(rates.getLast());
            }
        });
    }

    @Test
    void intervalsHoldTheirEstimate() {
        Made.examples().forAll(COUNTS, COUNTS).checkAssert((a, b) -> {
            assertThat(Byar.interval(a, Interval.Z_95).contains(a)).isTrue();
            int n = Math.max(1, Math.max(a, b));
            int x = Math.min(a, b);
            Interval wilson = Wilson.interval(x, n, Interval.Z_95);
            assertThat(wilson.low() <= (double) x / n + 1e-12 && wilson.high() >= (double) x / n - 1e-12)
                    .isTrue();
        });
    }

    @Test
    void surveysDifferAlikeBothWays() {
        Made.examples().forAll(COUNTS, COUNTS, COUNTS, COUNTS).checkAssert((a, b, c, d) -> {
            var there = ProportionChange.between(Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d));
            var back = ProportionChange.between(Math.min(c, d), Math.max(c, d), Math.min(a, b), Math.max(a, b));
            assertThat(Made.isFinite(there)).isTrue();
            assertThat(back.known().isPresent()).isEqualTo(there.known().isPresent());
            there.known().ifPresent(change -> {
                assertThat(change.pValue()).isBetween(0.0, 1.0);
                assertThat(Math.abs(back.known().orElseThrow().pValue() - change.pValue()))
                        .isLessThan(1e-6);
            });
        });
    }

    @Test
    void ratiosAreFiniteAndTurnRoundWithTheirGroups() {
        Made.examples().forAll(COUNTS, COUNTS, COUNTS, COUNTS).checkAssert((a, people, b, others) -> {
            Group group = new Group(a, people);
            Group reference = new Group(b, others);
            var ratio = RateRatio.of(group, reference, 1000, Interval.Z_95);
            var turned = RateRatio.of(reference, group, 1000, Interval.Z_95);
            assertThat(Made.isFinite(ratio)).isTrue();
            ratio.known().ifPresent(r -> {
                RateRatio t = turned.known().orElseThrow();
                assertThat(Math.abs(r.ratio() * t.ratio() - 1)).isLessThan(1e-9);
                assertThat(Math.abs(r.interval().low() * t.interval().high() - 1))
                        .isLessThan(1e-9);
                assertThat(r.interval().contains(r.ratio())).isTrue();
            });
            assertThat(Group.pooled(List.of(group, reference))).isEqualTo(Group.pooled(List.of(reference, group)));
        });
    }

    @Test
    void timesBetweenAreFiniteAndTheSameInAnyOrderOfEvents() {
        Gen<List<Integer>> days = lists().of(integers().between(0, 900)).ofSizeBetween(0, 25);
        Made.examples().forAll(days, integers().all()).checkAssert((drawn, seed) -> {
            List<LocalDate> events = new ArrayList<>(
                    drawn.stream().map(LocalDate.EPOCH::plusDays).toList());
            TimeBetween chart = TimeBetween.ofDates(events, Polarity.LOWER, XmrSettings.DEFAULTS);
            assertThat(Made.isFinite(chart)).isTrue();
            Collections.shuffle(events, new Random(seed));
            assertThat(TimeBetween.ofDates(events, Polarity.LOWER, XmrSettings.DEFAULTS))
                    .isEqualTo(chart);
        });
    }

    @Test
    void projectionsAreFiniteInOrderAndNotBelowTheYearSoFar() {
        Made.examples()
                .forAll(
                        Made.series(60),
                        integers().between(0, 12),
                        arbitrary().enumValues(ProjectionMethod.class),
                        arbitrary().pick(0.5, 0.8, 0.95, 0.9999))
                .checkAssert((values, months, method, level) -> {
                    YearToDate year = new YearToDate(values, Math.min(months, values.size()), 12);
                    var settings = new ProjectionSettings(level, XmrSettings.DEFAULTS, months, 100);
                    Optional<Projection> projection =
                            Projections.project(year, method, settings).known();
                    assertThat(Made.isFinite(projection)).isTrue();
                    projection.ifPresent(p -> {
                        assertThat(p.low()).isGreaterThanOrEqualTo(year.held());
                        assertThat(p.central()).isBetween(p.low(), p.high());
                        assertThat(Made.isFinite(p.changeHigh(BigDecimal.TEN))).isTrue();
                    });
                    if (method != ProjectionMethod.SIMULATION) {
                        assertThat(Made.isFinite(Backtest.heldOut(year, method, settings)))
                                .isTrue();
                    }
                });
    }

    private static Change change(int before, int now, ChangeMethod method, Polarity polarity) {
        return Change.between(
                BigDecimal.valueOf(before), BigDecimal.valueOf(now), method, 1, new BigDecimal("0.5"), polarity);
    }

    private static Benchmark benchmark(int own, List<Integer> peers, Polarity polarity) {
        double[] rates = peers.stream().mapToDouble(Integer::doubleValue).toArray();
        return BenchmarkTests.simple(own, polarity, new Band.OneDeviation(), rates);
    }

    private static int rank(Benchmark benchmark) {
        return Optional.ofNullable(benchmark.rank()).orElseThrow();
    }
}
