package uk.cspportal.returns.ui;

import java.util.HashMap;
import java.util.Map;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.WholeReturn;

/** The measures of a return as far as its quarter: what came later is not what is signed. */
final class ReviewSeries {

    private ReviewSeries() {}

    static Map<String, Series> of(FigureService figures, WholeReturn whole) {
        var keys = whole.lines().stream()
                .flatMap(line -> line.values().stream())
                .map(value -> value.measure().key())
                .distinct()
                .toList();
        var until = new HashMap<String, Series>();
        figures.seriesOf(whole.overview().tenant(), keys)
                .forEach((key, one) ->
                        until.put(key, one.until(whole.overview().quarter().lastMonth())));
        return until;
    }
}
