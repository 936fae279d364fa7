package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionChangeTests {

    @Test
    void findsNoSignificantChangeInOnePointOfAUsualSurvey() {
        ProportionChange change = between(280, 400, 276, 400);
        assertThat(change.difference()).isCloseTo(-0.01, within(1e-12));
        assertThat(change.isSignificant(0.95)).isFalse();
    }

    /** z = 0.15 / √(0.575 × 0.425 × 0.02) = 2.145607. */
    @Test
    void findsASignificantChange() {
        ProportionChange change = between(50, 100, 65, 100);
        assertThat(change.pValue()).isCloseTo(0.031905, within(0.000005));
        assertThat(change.isSignificant(0.95)).isTrue();
        assertThat(change.isSignificant(0.99)).isFalse();
    }

    /** Fisher's lady tasting tea: three of four cups right, 34/70. */
    @ParameterizedTest
    @CsvSource({"3, 4, 1, 4, 0.485714", "1, 4, 3, 4, 0.485714", "4, 4, 0, 4, 0.028571", "0, 10, 0, 10, 1"})
    void isExactForFewAnswers(double x1, int n1, double x2, int n2, double expected) {
        assertThat(between(x1, n1, x2, n2).pValue()).isCloseTo(expected, within(0.000001));
    }

    @Test
    void findsNoDifferenceWhereAllSayTheSame() {
        assertThat(between(500, 500, 800, 800).pValue()).isEqualTo(1);
        assertThat(between(0, 500, 0, 800).isSignificant(0.95)).isFalse();
    }

    @Test
    void isUnknownWithoutAnswers() {
        assertThat(ProportionChange.between(0, 0, 5, 10)).isEqualTo(Answer.none(Reason.NOTHING_TO_DIVIDE_BY));
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionChange.between(11, 10, 5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionChange.between(1, 10, -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionChange.between(1, 10, Double.NaN, 10));
    }

    private static ProportionChange between(double x1, int n1, double x2, int n2) {
        return ProportionChange.between(x1, n1, x2, n2).known().orElseThrow();
    }
}
