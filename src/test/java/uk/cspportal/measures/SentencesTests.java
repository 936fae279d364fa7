package uk.cspportal.measures;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

class SentencesTests {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final Period FIRST = Period.of(YearMonth.of(2024, 1));

    @Test
    void saysWhereTheLastFigureLiesAndHowItMoved() {
        var series = count(Polarity.LOWER, 100, 110, 95, 105, 102, 98, 107, 94, 103, 99, 104, 101, 88);

        assertThat(Sentences.whole(series))
                .isEqualTo(
                        "Burglary stayed steady: January 2025 (88) is inside the expected range of 79 to 122 a month. "
                                + "The figure fell by 12.0% (12 fewer) compared with January 2024.");
    }

    @Test
    void namesTheRuleThatSpeaksAndWhatItMeans() {
        var above = count(Polarity.LOWER, 100, 104, 98, 101, 103, 99, 102, 100, 160);
        assertThat(Sentences.whole(above))
                .startsWith("Burglary gave a signal of concern: September 2024 (160) is above the expected range of ");

        var rising = count(Polarity.HIGHER, 90, 100, 80, 92, 101, 79, 84, 86, 88, 90, 92, 94, 96);
        assertThat(Sentences.opening(rising)).isEqualTo("Burglary gave a signal of improvement");
        assertThat(Sentences.detail(rising)).startsWith("January 2025 (96) ends a rise over 8 months in a row.");

        var shifted = count(Polarity.CONTEXTUAL, 90, 100, 70, 60, 95, 80, 110, 112, 111, 113, 111, 112, 111);
        assertThat(Sentences.whole(shifted))
                .startsWith(
                        "Burglary gave a signal: January 2025 (111) is the last of 7 months in a row above the average");
    }

    @Test
    void givesSmallNumbersNoPercentage() {
        var series = count(Polarity.LOWER, 30, 32, 28, 31, 29, 33, 30, 27, 31, 30, 32, 29, 28);

        assertThat(Sentences.detail(series))
                .endsWith("The figure fell by 2 compared with January 2024. No percentage: small numbers.");
    }

    @Test
    void saysWhatIsMissingInsteadOfGuessing() {
        assertThat(Sentences.whole(count(Polarity.LOWER, 100, 110, 95)))
                .isEqualTo("Burglary had too few figures for an expected range: March 2024 was 95. An expected range "
                        + "needs 5 figures. It cannot be compared with March 2023, for which no figure is held.");
        assertThat(Sentences.whole(count(Polarity.LOWER))).startsWith("Burglary had no figures yet: ");

        var stopped = new ArrayList<>(count(Polarity.LOWER, 100, 110, 95).figures());
        stopped.add(figure(FIRST.plus(3), null, null, FigureStatus.NOT_AVAILABLE));
        assertThat(Sentences.detail(new Series(measure(Unit.COUNT, Polarity.LOWER), stopped)))
                .endsWith("April 2024: not available. The extract failed.");
    }

    @Test
    void takesPartOfAPeriodForNoPointOfTheChart() {
        var figures = new ArrayList<>(
                count(Polarity.LOWER, 100, 110, 95, 105, 102, 98).figures());
        figures.add(figure(FIRST.plus(6), "30", null, FigureStatus.PARTIAL));
        var series = new Series(measure(Unit.COUNT, Polarity.LOWER), figures);

        assertThat(series.values().getLast()).isNull();
        assertThat(Sentences.whole(series)).startsWith("Burglary stayed steady: June 2024 (98) is inside");
    }

    @Test
    void callsASurveyChangedOnlyWhenATestOfTheTwoShowsIt() {
        assertThat(survey("74.2", "70.1").phrase()).isEqualTo("no significant change");
        assertThat(survey("74.2", "70.1").sentence())
                .isEqualTo("There is no significant change compared with Q4 2023/24: the range of 69.1% to 78.8% "
                        + "overlaps that of 64.9% to 74.9%.");
        assertThat(survey("74.2", "60.0").phrase()).isEqualTo("rose by 14.2 points");
        assertThat(survey("74.2", "66.5").phrase())
                .as("62.1% to 71.5% overlaps 69.1% to 78.8%, and still chance seldom does this: z is 2.1")
                .isEqualTo("rose by 7.7 points");
    }

    @Test
    void saysOfTooFewAnswersThatChanceMakesSuchDifferencesAndTestsNoShareThatIsNone() {
        var sheet = measure(Unit.PERCENT, Polarity.HIGHER).sheet();

        assertThat(Comparison.of(sheet, "then", ZERO, ONE, HUNDRED, new BigDecimal("15"))
                        .sentence())
                .isEqualTo("There is no significant change compared with then: with so few answers a difference like "
                        + "this one comes about by chance.");
        assertThat(Comparison.of(sheet, "then", new BigDecimal("130"), TEN, HUNDRED, TEN)
                        .phrase())
                .isEqualTo("fell by 30.0 points");
        assertThat(Comparison.of(sheet, "then", new BigDecimal("90"), ZERO, HUNDRED, TEN)
                        .phrase())
                .isEqualTo("rose by 10.0 points");
    }

    @Test
    void saysWhenAFigureDidNotMoveOrHardlyMoved() {
        var sheet = measure(Unit.COUNT, Polarity.LOWER).sheet();

        assertThat(Comparison.of(sheet, "then", new BigDecimal("70"), null, new BigDecimal("70"), null)
                        .sentence())
                .isEqualTo("The figure did not change compared with then.");
        assertThat(Comparison.of(sheet, "then", new BigDecimal("9000"), null, new BigDecimal("9001"), null)
                        .phrase())
                .isEqualTo("hardly changed (1 more)");
    }

    private static Comparison survey(String current, String before) {
        return Comparison.of(
                measure(Unit.PERCENT, Polarity.HIGHER).sheet(),
                "Q4 2023/24",
                new BigDecimal(before),
                new BigDecimal("318"),
                new BigDecimal(current),
                new BigDecimal("310"));
    }

    private static Series count(Polarity polarity, int... values) {
        List<Figure> figures = new ArrayList<>();
        for (int value : values) {
            figures.add(figure(FIRST.plus(figures.size()), String.valueOf(value), null, FigureStatus.FINAL));
        }
        return new Series(measure(Unit.COUNT, polarity), figures);
    }

    private static Figure figure(
            Period period, @Nullable String value, @Nullable BigDecimal base, FigureStatus status) {
        return new Figure(
                period,
                value == null ? null : new BigDecimal(value),
                status,
                base,
                value == null ? "The extract failed" : null,
                Provenance.OPEN_DATA,
                "source",
                null,
                "somebody",
                Instant.EPOCH,
                1);
    }

    private static Measure measure(Unit unit, Polarity polarity) {
        var percent = unit == Unit.PERCENT;
        var sheet = new MeasureDefinition(
                "burglary",
                "Burglary",
                "Burglary",
                null,
                unit,
                polarity,
                Frequency.MONTHLY,
                percent ? ChangeMethod.POINTS : ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                percent ? 1 : 0,
                null,
                null,
                BigDecimal.ZERO,
                null,
                null,
                null,
                DisclosurePolicy.none());
        return new Measure(new MeasureId(1), new TenantId(1), sheet);
    }
}
