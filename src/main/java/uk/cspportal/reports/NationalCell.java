package uk.cspportal.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Tenant;

/**
 * The last figure that is published of a measure for one partnership, and what its series says. Small, because a country
 * has thousands of them: the series itself is not kept.
 *
 * @param direction 1 when it rose against a year before, −1 when it fell, 0 otherwise
 * @param change in words; says so when there is nothing to compare with
 * @param variation null where there are too few figures for an expected range, and of twelve months that roll on
 */
public record NationalCell(
        Tenant partnership,
        Period period,
        BigDecimal value,
        int direction,
        String change,
        @Nullable Variation variation) {

    private static final int MONTHS_FRESH = 18;

    /** Empty when nothing, or nothing of late, is published. */
    static Optional<NationalCell> of(Tenant partnership, Series series, YearMonth last) {
        var known = series.until(last);
        var figure = Sentences.charted(known).orElse(null);
        if (figure == null
                || figure.value() == null
                || figure.period().end().isBefore(last.minusMonths(MONTHS_FRESH))) {
            return Optional.empty();
        }
        var change = Comparison.withYearBefore(known, figure);
        return Optional.of(new NationalCell(
                partnership, figure.period(), figure.value(), change.direction(), change.phrase(), variation(known)));
    }

    private static @Nullable Variation variation(Series known) {
        if (known.measure().sheet().frequency() == Frequency.ANNUAL) {
            return null;
        }
        var chart = known.chart();
        return chart.hasLimits() ? chart.variation() : null;
    }
}
