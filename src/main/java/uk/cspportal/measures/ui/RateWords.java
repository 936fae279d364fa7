package uk.cspportal.measures.ui;

import java.util.List;
import java.util.stream.Collectors;
import uk.cspportal.measures.RateBasis;
import uk.cspportal.measures.RateComparison;
import uk.cspportal.measures.RateComparison.AreaRates;
import uk.cspportal.measures.statistics.RollingRate;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** What a comparison of rates says: the place in words first, then the rate with its interval and since when it moved. */
final class RateWords {

    static final int DECIMALS = 1;
    private static final int IN_WORDS = 10;

    private RateWords() {}

    static String sentence(RateComparison rates, int at) {
        var now = rates.own().at(at).orElseThrow();
        var place = Messages.text(
                "measures.rates.sentence." + rates.basis(),
                rates.own().name(),
                place(rates, at),
                month(rates.periods().get(at)),
                number(now.rate()),
                number(now.interval().low()),
                number(now.interval().high()));
        return at == 0 ? place : place + " " + change(rates, at, now);
    }

    private static String change(RateComparison rates, int at, RollingRate now) {
        int first = 0;
        while (first < at && rates.own().at(first).isEmpty()) {
            first++;
        }
        if (first == at) {
            return "";
        }
        var then = number(rates.own().at(first).orElseThrow().rate());
        var today = number(now.rate());
        var key = then.equals(today)
                ? "measures.rates.same"
                : now.rate() > rates.own().at(first).orElseThrow().rate() ? "measures.rates.up" : "measures.rates.down";
        return Messages.text(key, then, month(rates.periods().get(first)));
    }

    /** Where the own rate stands, such as “second lowest of five”; counted from the nearer end, and no judgement. */
    static String place(RateComparison rates, int at) {
        var ranked = rates.ranked(at);
        double own = rates.own().at(at).orElseThrow().rate();
        int lower = (int) ranked.stream().filter(area -> rate(area, at) < own).count();
        int higher = (int) ranked.stream().filter(area -> rate(area, at) > own).count();
        boolean tied = ranked.size() - lower - higher > 1;
        if (ranked.size() == 1) {
            return Messages.text("measures.rates.place.alone");
        }
        boolean low = lower <= higher;
        int place = 1 + (low ? lower : higher);
        return Messages.text(
                (low ? "measures.rates.place.low" : "measures.rates.place.high") + (tied ? ".tied" : ""),
                place == 1 ? "" : Messages.text("measures.rates.ordinal", place) + " ",
                ranked.size() > IN_WORDS
                        ? String.valueOf(ranked.size())
                        : Messages.text("measures.rates.number." + ranked.size()));
    }

    private static double rate(AreaRates area, int at) {
        return area.at(at).orElseThrow().rate();
    }

    /** Who counted, by what all rates are divided, and which months nobody has. */
    static String source(RateComparison rates) {
        var population = rates.population();
        var words = Messages.text(
                "measures.rates.source." + rates.basis(),
                Messages.text("measures.rates.population." + population.kind(), Formats.date(population.asAt())),
                String.join("; ", population.sources()));
        var missing = rates.own().missing();
        return missing.isEmpty() || rates.basis() == RateBasis.OFFICIAL
                ? words
                : words + " " + Messages.text("measures.rates.missing", months(missing));
    }

    private static String months(List<Period> missing) {
        return missing.stream().map(RateWords::month).collect(Collectors.joining(", "));
    }

    static String month(Period period) {
        return Formats.month(period.end());
    }

    static String number(double value) {
        return Formats.number(value, DECIMALS);
    }
}
