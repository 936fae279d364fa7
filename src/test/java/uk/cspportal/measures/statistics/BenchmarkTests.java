package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.measures.statistics.Benchmark.Position;

class BenchmarkTests {

    @ParameterizedTest
    @CsvSource({"5, HIGHER, 4, 4", "5, LOWER, 1, 1", "20, HIGHER, 1, 1", "20, LOWER, 4, 4", "12, LOWER, 2, 2="})
    void ranksTheBestFirstByPolarity(double own, Polarity polarity, int rank, String printed) {
        Benchmark benchmark = simple(own, polarity, Band.Tolerance.DEFAULT, 10, 12, 15);
        assertThat(benchmark.rank()).isEqualTo(rank);
        assertThat(benchmark.printedRank()).isEqualTo(printed);
        assertThat(benchmark.of()).isEqualTo(4);
    }

    @Test
    void countsPlacesAfterATie() {
        assertThat(simple(15, Polarity.LOWER, Band.Tolerance.DEFAULT, 10, 10, 20)
                        .rank())
                .isEqualTo(3);
    }

    @Test
    void hasNoRankWhereNeitherEndIsBetterButAPosition() {
        Benchmark benchmark = simple(20, Polarity.CONTEXTUAL, Band.Tolerance.DEFAULT, 10, 10);
        assertThat(benchmark.rank()).isNull();
        assertThat(benchmark.best()).isNull();
        assertThat(benchmark.gap()).isNull();
        assertThat(benchmark.printedRank()).isEmpty();
        assertThat(benchmark.position()).isEqualTo(Position.HIGHER);
    }

    @Test
    void averagesRatesOrWeighsThemByPeople() {
        BenchmarkMember own = BenchmarkMember.counted("own", 10, 1000, 1000);
        List<BenchmarkMember> peers = List.of(BenchmarkMember.counted("large", 180, 9000, 1000));
        assertThat(average(own, peers, AverageMethod.SIMPLE)).isCloseTo(15, within(1e-12));
        assertThat(average(own, peers, AverageMethod.WEIGHTED)).isCloseTo(19, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"88, BELOW", "89, SIMILAR", "111, SIMILAR", "112, HIGHER"})
    void takesTheToleranceFromTheAverageThatIncludesTheOwnRate(double own, Position expected) {
        Benchmark benchmark = simple(own, Polarity.LOWER, Band.Tolerance.DEFAULT, 100, 100, 100, 100, 100, 100, 100);
        assertThat(benchmark.position()).isEqualTo(expected);
    }

    /** Byar's interval of 100 events is from 81.4 to 121.6. */
    @ParameterizedTest
    @CsvSource({"140, SIMILAR", "150, BELOW", "70, SIMILAR", "40, HIGHER"})
    void asksWhetherTheOwnIntervalHoldsTheAverage(double peer, Position expected) {
        Benchmark benchmark = Benchmark.of(
                        BenchmarkMember.counted("own", 100, 1000, 1000),
                        List.of(BenchmarkMember.ofRate("peer", peer)),
                        Polarity.LOWER,
                        AverageMethod.SIMPLE,
                        Band.OwnInterval.DEFAULT)
                .known()
                .orElseThrow();
        assertThat(benchmark.position()).isEqualTo(expected);
    }

    /** The rates 8, 10 and 12 have mean 10 and standard deviation 2. */
    @Test
    void takesOneDeviationOfTheMembers() {
        Benchmark benchmark = simple(8, Polarity.LOWER, new Band.OneDeviation(), 10, 12);
        assertThat(benchmark.similar()).isEqualTo(new Interval(8, 12));
        assertThat(benchmark.position()).isEqualTo(Position.SIMILAR);
        assertThat(simple(7, Polarity.LOWER, new Band.OneDeviation(), 10, 10, 10)
                        .position())
                .isEqualTo(Position.BELOW);
    }

    /** As West Mercia prints it: satisfaction 14 points behind the best of its peers. */
    @Test
    void measuresTheGapToTheBestPeer() {
        Benchmark benchmark = simple(69, Polarity.HIGHER, Band.Tolerance.DEFAULT, 72, 83, 70);
        assertThat(benchmark.gap()).isEqualTo(-14);
        assertThat(benchmark.best()).isEqualTo(BenchmarkMember.ofRate("peer", 83));
    }

    @Test
    void isUnknownWithoutPeersOrWithoutTheCountsItNeeds() {
        BenchmarkMember own = BenchmarkMember.ofRate("own", 5);
        List<BenchmarkMember> peers = List.of(BenchmarkMember.counted("peer", 5, 1000, 1000));
        assertThat(of(own, List.of(), AverageMethod.SIMPLE, Band.Tolerance.DEFAULT))
                .isEqualTo(Answer.none(Reason.NO_PEERS));
        assertThat(of(own, peers, AverageMethod.WEIGHTED, Band.Tolerance.DEFAULT))
                .isEqualTo(Answer.none(Reason.NO_COUNTS));
        assertThat(of(own, peers, AverageMethod.SIMPLE, Band.OwnInterval.DEFAULT))
                .isEqualTo(Answer.none(Reason.NO_COUNTS));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, IMPROVING", "3, 3, NO_CHANGE", "3, 4, DETERIORATING"})
    void comparesRanksOfTwoPeriods(int previous, int current, Movement expected) {
        assertThat(Movement.between(previous, current)).isEqualTo(expected);
    }

    static Benchmark simple(double own, Polarity polarity, Band band, double... peers) {
        List<BenchmarkMember> others = DoubleStream.of(peers)
                .mapToObj(rate -> BenchmarkMember.ofRate("peer", rate))
                .toList();
        return Benchmark.of(BenchmarkMember.ofRate("own", own), others, polarity, AverageMethod.SIMPLE, band)
                .known()
                .orElseThrow();
    }

    private static Answer<Benchmark> of(
            BenchmarkMember own, List<BenchmarkMember> peers, AverageMethod method, Band band) {
        return Benchmark.of(own, peers, Polarity.LOWER, method, band);
    }

    private static double average(BenchmarkMember own, List<BenchmarkMember> peers, AverageMethod method) {
        return of(own, peers, method, Band.Tolerance.DEFAULT)
                .known()
                .orElseThrow()
                .average();
    }
}
