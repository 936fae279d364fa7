package uk.cspportal.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureId;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

class OutlookSuggestionTests {

    private static final Quarter QUARTER = new Quarter(2024, 4);

    /** Two quiet years around 100 that end in March 2025, with another last month. */
    private static int[] quietThen(int last) {
        var months = new int[24];
        for (int i = 0; i < 24; i++) {
            months[i] = i % 2 == 0 ? 98 : 102;
        }
        months[23] = last;
        return months;
    }

    @Test
    void suggestsStableWithoutASignal() {
        var suggestion =
                OutlookSuggestion.from(series(2, quietThen(102)), QUARTER).orElseThrow();

        assertThat(suggestion.outlook()).isEqualTo(Outlook.STABLE);
        assertThat(suggestion.evidence())
                .contains("March 2025 (102) is inside the expected range")
                .endsWith("The last 12 months did not change on the 12 before.");
    }

    @Test
    void suggestsAnIncreaseOnASignalUpwardsAndAReductionOnOneDownwards() {
        assertThat(outlook(2, quietThen(200))).isEqualTo(Outlook.INCREASING);
        assertThat(outlook(2, quietThen(0))).isEqualTo(Outlook.REDUCING);
    }

    @Test
    void callsItModerateWhenTheYearMovedLessThanTwiceTheFlatBand() {
        assertThat(outlook(5, quietThen(200))).isEqualTo(Outlook.MODERATE_INCREASE);
        assertThat(outlook(5, quietThen(0))).isEqualTo(Outlook.MODERATE_REDUCTION);
    }

    @Test
    void suggestsNothingWithoutLimitsOrWithoutAFigureInTheQuarter() {
        assertThat(OutlookSuggestion.from(series(2, 98, 102, 200), QUARTER)).isEmpty();
        assertThat(OutlookSuggestion.from(series(2, quietThen(200)), QUARTER.plus(1)))
                .isEmpty();
    }

    @Test
    void knowsNothingOfWhatWasMeasuredAfterTheQuarter() {
        assertThat(OutlookSuggestion.from(series(2, quietThen(200)), QUARTER.previous())
                        .orElseThrow()
                        .outlook())
                .isEqualTo(Outlook.STABLE);
    }

    private static Outlook outlook(int flatBand, int... values) {
        return OutlookSuggestion.from(series(flatBand, values), QUARTER)
                .orElseThrow()
                .outlook();
    }

    /** Monthly counts, the last of them for March 2025. */
    private static Series series(int flatBand, int... values) {
        var sheet = new MeasureDefinition(
                "shoplifting",
                "Shoplifting",
                "Shoplifting",
                null,
                Unit.COUNT,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.valueOf(flatBand),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                DisclosurePolicy.none());
        var figures = new ArrayList<Figure>();
        var first = YearMonth.of(2025, 3).minusMonths(values.length - 1L);
        for (int i = 0; i < values.length; i++) {
            figures.add(new Figure(
                    Period.of(first.plusMonths(i)),
                    BigDecimal.valueOf(values[i]),
                    FigureStatus.FINAL,
                    null,
                    null,
                    Provenance.OPEN_DATA,
                    "test",
                    null,
                    "test",
                    Instant.EPOCH,
                    1));
        }
        return new Series(new Measure(new MeasureId(1), new TenantId(1), sheet), figures);
    }
}
