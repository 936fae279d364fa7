package uk.cspportal.commentary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Change;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.SuggestedOutlook;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * What the signals of one measure suggest as outlook, with the evidence in words. A suggestion only: the outlook stays
 * the writer's own judgement. Without limits, or without a figure in the quarter, nothing is suggested.
 */
public record OutlookSuggestion(Outlook outlook, String evidence) {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /** The suggestion for a quarter, from nothing that was measured after it. */
    public static Optional<OutlookSuggestion> from(Series series, Quarter quarter) {
        var known = series.until(quarter.lastMonth());
        var last = Sentences.charted(known)
                .filter(f -> !f.period().end().isBefore(quarter.firstMonth()))
                .orElse(null);
        if (last == null) {
            return Optional.empty();
        }
        var year = lastYear(known, last.period());
        return SuggestedOutlook.from(known.chart(), year.orElse(null))
                .map(suggested -> new OutlookSuggestion(
                        Outlook.valueOf(suggested.name()),
                        Sentences.whole(known)
                                + year.map(c -> " "
                                                + lastYearInWords(
                                                        c, series.measure().sheet()))
                                        .orElse("")));
    }

    /** The twelve months that end with a period against the twelve before; empty unless all are held. */
    private static Optional<Change> lastYear(Series series, Period last) {
        var sheet = series.measure().sheet();
        int perYear = 12 / last.months();
        var now = average(series, last, perYear);
        var before = average(series, last.plus(-perYear), perYear);
        return Optional.of(Change.between(
                        before,
                        now,
                        sheet.changeMethod(),
                        Math.max(1, sheet.changeDecimals()),
                        sheet.flatBand().multiply(TWICE),
                        sheet.polarity()))
                .filter(c -> c.rounded() != null);
    }

    private static @Nullable BigDecimal average(Series series, Period last, int periods) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < periods; i++) {
            var value = series.at(last.plus(-i)).map(Figure::value).orElse(null);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum.divide(BigDecimal.valueOf(periods), MathContext.DECIMAL64);
    }

    private static String lastYearInWords(Change change, MeasureDefinition sheet) {
        var rounded = Objects.requireNonNull(change.rounded());
        if (rounded.signum() == 0) {
            return Messages.text("commentary.evidence.year.same");
        }
        var size = Formats.number(rounded.abs(), Math.max(1, sheet.changeDecimals()));
        return Messages.text(
                "commentary.evidence.year." + (rounded.signum() > 0 ? "rose" : "fell"),
                change.method() == ChangeMethod.POINTS
                        ? Messages.text("commentary.evidence.points", size)
                        : Messages.text("commentary.evidence.percent", size));
    }
}
