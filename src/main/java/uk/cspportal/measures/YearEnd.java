package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Answer;
import uk.cspportal.measures.statistics.Backtest;
import uk.cspportal.measures.statistics.Projection;
import uk.cspportal.measures.statistics.ProjectionSettings;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.measures.statistics.YearToDate;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * What the financial year that is running, or next to begin, may come to, with everything that a reader needs to judge it.
 *
 * @param startYear the year begins in its April
 * @param likely the range that should hold four years of five; null when there is none, and then {@code note} says why
 * @param wide the range that should hold nineteen years of twenty
 * @param soFar the sum of what is held of the year
 * @param held periods of the year that have a figure
 * @param missing periods of the year that have passed without one
 * @param remaining periods of the year that are still to come
 * @param yearBefore the whole year before, when it is held
 * @param fared how projections at the same point of earlier years did, by the method and level of {@code likely}
 */
public record YearEnd(
        int startYear,
        @Nullable Projection likely,
        @Nullable Projection wide,
        @Nullable String note,
        double soFar,
        int held,
        int missing,
        int remaining,
        @Nullable BigDecimal yearBefore,
        @Nullable Backtest fared) {

    private static final double LIKELY = 0.80;
    private static final double WIDE = 0.95;

    static Optional<YearEnd> of(Series series) {
        var last = Sentences.charted(series);
        if (last.isEmpty() || !series.measure().sheet().unit().addsUp()) {
            return Optional.empty();
        }
        int startYear = Quarter.of(next(series)).startYear();
        var year = Period.twelveMonthsTo(new Quarter(startYear, 4).lastMonth());
        var known = series.until(last.get().period().end());
        var toDate = ProjectionService.yearToDate(known, year);
        var settings = ProjectionSettings.DEFAULTS.withXmr(known.settings(XmrSettings.DEFAULTS));
        var likely = ProjectionService.answer(toDate, null, settings.withLevel(LIKELY));
        Optional<Projection> found = likely.known();
        return Optional.of(new YearEnd(
                startYear,
                found.orElse(null),
                found.flatMap(p -> ProjectionService.answer(toDate, p.method(), settings.withLevel(WIDE))
                                .known())
                        .orElse(null),
                likely.reasonWhyNot()
                        .map(reason -> Messages.text("measures.projection.none", reason))
                        .orElse(null),
                toDate.held(),
                toDate.elapsed() - toDate.missing(),
                toDate.missing(),
                toDate.remaining(),
                series.over(year.yearBefore()).whole().orElse(null),
                found.flatMap(p -> fared(toDate, p, settings).known()).orElse(null)));
    }

    private static Answer<Backtest> fared(YearToDate year, Projection made, ProjectionSettings settings) {
        return Backtest.heldOut(year, made.method(), settings.withLevel(LIKELY));
    }

    /** The month in which the first period begins that is still to come. */
    private static YearMonth next(Series series) {
        return Sentences.charted(series).orElseThrow().period().end().plusMonths(1);
    }

    /** Such as {@code 2025/26}. */
    public String label() {
        return ProjectionService.label(startYear);
    }

    /** Periods whose value is estimated: those to come, and those that passed without a figure. */
    public int estimated() {
        return missing + remaining;
    }
}
