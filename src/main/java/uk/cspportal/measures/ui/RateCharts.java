package uk.cspportal.measures.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.RateBasis;
import uk.cspportal.measures.RateComparison;
import uk.cspportal.measures.RateComparison.AreaRates;
import uk.cspportal.measures.statistics.RollingRate;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.Band;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.NumberStyle;
import uk.cspportal.shared.chart.Series;
import uk.cspportal.shared.chart.Series.Style;

/** Published rates as lines: the own one strong, the others told apart by their dashes and the names at their ends. */
final class RateCharts {

    private static final List<Style> STYLES = List.of(Style.LINE, Style.DASHED, Style.DOTTED, Style.DASH_DOTTED);
    /** More lines than this nobody can follow: then the ends of the group and its average are drawn. */
    static final int FOLLOWED = 7;

    private RateCharts() {}

    static ChartSpec of(RateComparison rates, String sentence) {
        var spec = ChartSpec.of(
                        Messages.text(
                                "measures.rates.chart." + rates.basis(),
                                rates.sheet().shortTitle(),
                                Messages.text(
                                        "measures.rates.per", rates.population().kind())),
                        sentence,
                        Messages.text("measures.rates.per", rates.population().kind()),
                        rates.periods().stream()
                                .map(period -> Formats.shortMonth(period.end()))
                                .toList())
                .with(NumberStyle.decimals(RateWords.DECIMALS));
        int style = 0;
        for (var line : drawn(rates)) {
            spec = spec.with(Series.line(line.name(), line.values(), STYLES.get(style++ % STYLES.size())));
        }
        spec = spec.with(Series.line(rates.own().name(), values(rates.own()), Style.STRONG));
        return rates.basis() == RateBasis.MONTHLY_FILES ? hatched(rates, spec) : spec;
    }

    private record Line(String name, List<@Nullable Double> values) {}

    private static List<Line> drawn(RateComparison rates) {
        if (rates.others().size() <= FOLLOWED) {
            return rates.others().stream()
                    .map(area -> new Line(area.name(), values(area)))
                    .toList();
        }
        int at = rates.last().orElse(rates.periods().size() - 1);
        var others = rates.others().stream()
                .filter(area -> area.at(at).isPresent())
                .sorted(Comparator.comparingDouble(
                        area -> area.at(at).orElseThrow().rate()))
                .toList();
        var lines = new ArrayList<Line>();
        lines.add(new Line(Messages.text("measures.rates.average"), average(rates)));
        if (!others.isEmpty()) {
            lines.add(new Line(others.getLast().name(), values(others.getLast())));
            lines.add(new Line(others.getFirst().name(), values(others.getFirst())));
        }
        return lines;
    }

    /** The mean of the rates of everybody who has one. */
    private static List<@Nullable Double> average(RateComparison rates) {
        var averages = new ArrayList<@Nullable Double>();
        for (int i = 0; i < rates.periods().size(); i++) {
            int at = i;
            var known = rates.ranked(at);
            averages.add(
                    known.isEmpty()
                            ? null
                            : known.stream()
                                    .mapToDouble(
                                            area -> area.at(at).orElseThrow().rate())
                                    .average()
                                    .orElseThrow());
        }
        return averages;
    }

    private static List<@Nullable Double> values(AreaRates area) {
        var values = new ArrayList<@Nullable Double>();
        IntStream.range(0, area.rates().size())
                .forEach(i -> values.add(area.at(i).map(RollingRate::rate).orElse(null)));
        return values;
    }

    /** A missing month takes the rates of twelve with it; that nobody has a rate is drawn, not left blank. */
    private static ChartSpec hatched(RateComparison rates, ChartSpec spec) {
        var result = spec.withGapsHatched(Messages.text("measures.rates.gap"));
        int last = rates.periods().size() - 1;
        int held = IntStream.rangeClosed(0, last)
                .filter(i -> !rates.ranked(i).isEmpty())
                .max()
                .orElse(last);
        return held == last ? result : result.with(Band.gap(held + 1, last, Messages.text("measures.rates.gap")));
    }
}
