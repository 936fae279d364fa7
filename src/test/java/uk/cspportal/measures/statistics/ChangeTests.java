package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {

    @Test
    void printsPerCentForARelativeChange() {
        assertThat(relative("28", "16").printed()).contains("-42.9%");
    }

    @Test
    void printsPointsForADifferenceOfPercentages() {
        assertThat(points("17.7", "21").printed()).contains("3.3 pp");
    }

    @Test
    void printsNoSignForARise() {
        assertThat(relative("5", "13").printed()).contains("160.0%");
    }

    @Test
    void printsLargeChangesInPlainDigits() {
        BigDecimal noBand = BigDecimal.ZERO;
        Change change = Change.between(number("1"), number("1E+6"), ChangeMethod.RELATIVE, 0, noBand, Polarity.LOWER);
        assertThat(change.printed()).contains("99999900%");
    }

    @ParameterizedTest
    @CsvSource({"2000, 2001, 0.1", "2000, 1999, -0.1", "10000, 10004, 0.0", "10000, 9996, 0.0", "3, 5, 66.7"})
    void roundsHalvesAwayFromZeroOnce(String baseline, String current, BigDecimal expected) {
        assertThat(relative(baseline, current).rounded()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, 5", "-, 73", "74, -", "-, -", "-10, 5"})
    void hasNoRelativeChangeWithoutABaseAboveZeroAndACurrentFigure(
            @Nullable String baseline, @Nullable String current) {
        Change change = relative(baseline, current);
        assertThat(change).isEqualTo(new Change(null, Trend.NONE, Judgement.NEUTRAL, ChangeMethod.RELATIVE));
        assertThat(change.printed()).isEmpty();
    }

    @Test
    void countsPointsFromABaseOfZero() {
        assertThat(points("0", "4.2").printed()).contains("4.2 pp");
    }

    @Test
    void hasNoPointsWhenAFigureIsMissing() {
        assertThat(points("74", null).trend()).isEqualTo(Trend.NONE);
        assertThat(points(null, "74").trend()).isEqualTo(Trend.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.8, FLAT", "0.8, 0.7, FLAT", "0.7, 0.84, FLAT", "0.7, 0.85, UP", "0.8, 0.6, DOWN"})
    void drawsTheArrowFromTheRoundedChangeAgainstAnInclusiveBand(String baseline, String current, Trend expected) {
        Change change = Change.between(
                number(baseline), number(current), ChangeMethod.POINTS, 1, new BigDecimal("0.1"), Polarity.LOWER);
        assertThat(change.trend()).isEqualTo(expected);
    }

    @Test
    void isFlatWhenNothingIsLeftAfterRounding() {
        assertThat(relative("10000", "10004").trend()).isEqualTo(Trend.FLAT);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 12, HIGHER, BETTER",
        "10, 12, LOWER, WORSE",
        "10, 12, CONTEXTUAL, NEUTRAL",
        "10, 8, HIGHER, WORSE",
        "10, 8, LOWER, BETTER",
        "10, 8, CONTEXTUAL, NEUTRAL",
        "10, 10, HIGHER, NEUTRAL",
        "10, 10, LOWER, NEUTRAL"
    })
    void judgesTheArrowByPolarity(String baseline, String current, Polarity polarity, Judgement expected) {
        Change change =
                Change.between(number(baseline), number(current), ChangeMethod.RELATIVE, 1, BigDecimal.ZERO, polarity);
        assertThat(change.judgement()).isEqualTo(expected);
    }

    @Test
    void refusesNegativeSettings() {
        BigDecimal one = BigDecimal.ONE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.between(one, one, ChangeMethod.POINTS, -1, BigDecimal.ZERO, Polarity.LOWER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.between(one, one, ChangeMethod.POINTS, 1, one.negate(), Polarity.LOWER));
    }

    private static Change relative(@Nullable String baseline, @Nullable String current) {
        return Change.between(
                number(baseline), number(current), ChangeMethod.RELATIVE, 1, BigDecimal.ZERO, Polarity.LOWER);
    }

    private static Change points(@Nullable String baseline, @Nullable String current) {
        return Change.between(
                number(baseline), number(current), ChangeMethod.POINTS, 1, BigDecimal.ZERO, Polarity.LOWER);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
