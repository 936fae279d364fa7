package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.PublishedRates.Rates;
import uk.cspportal.measures.statistics.Band;
import uk.cspportal.measures.statistics.Benchmark;
import uk.cspportal.measures.statistics.Movement;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** Says in words what a benchmark found. The position is a fact and no praise; only the rank says what is better. */
record BenchmarkWords(String area, Rates rates, Period period, Benchmark now) {

    private static final int DECIMALS = 1;

    String sentence(BenchmarkResult.@Nullable Before before, @Nullable Movement movement) {
        var place = Messages.text(
                now.rank() == null ? "measures.benchmark.unranked" : "measures.benchmark.ranked",
                area,
                now.printedRank(),
                String.valueOf(now.of()),
                rates.areas().title(),
                Formats.number(now.rate(), DECIMALS),
                per(rates),
                Sentences.name(period));
        var position = Messages.text(
                "measures.benchmark.position." + now.position(),
                Formats.number(now.average(), DECIMALS),
                Messages.text("measures.benchmark.average." + now.averageMethod()),
                band(now.band()));
        var moved = before == null || movement == null
                ? ""
                : Messages.text(
                        "measures.benchmark.movement." + movement,
                        before.benchmark().printedRank(),
                        String.valueOf(before.benchmark().of()),
                        Sentences.name(before.period()));
        return Messages.text("measures.benchmark.sentence", place, position, moved)
                .strip();
    }

    static String per(Rates rates) {
        return Messages.text("measures.rates.per", rates.population().kind());
    }

    static String band(Band band) {
        return switch (band) {
            case Band.Tolerance(double percent) ->
                Messages.text("measures.benchmark.band.TOLERANCE", Formats.number(percent, percent % 1 == 0 ? 0 : 1));
            case Band.OwnInterval own -> Messages.text("measures.benchmark.band.OWN_INTERVAL");
            case Band.OneDeviation one -> Messages.text("measures.benchmark.band.ONE_DEVIATION");
        };
    }
}
