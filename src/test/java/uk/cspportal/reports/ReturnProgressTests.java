package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cspportal.returns.ReturnState;

class ReturnProgressTests {

    private static final LocalDate DUE = LocalDate.of(2025, 5, 2);

    @Test
    void isAtRiskWithFewLinesReadyNearTheDueDate() {
        assertThat(open(4).atRisk(DUE.minusDays(15))).isFalse();
        assertThat(open(4).atRisk(DUE.minusDays(14))).isTrue();
        assertThat(open(5).atRisk(DUE.minusDays(14))).isFalse();
    }

    @Test
    void isAtRiskWhenLateUntilEveryLineIsReady() {
        assertThat(open(9).atRisk(DUE)).isFalse();
        assertThat(open(9).atRisk(DUE.plusDays(1))).isTrue();
        assertThat(open(10).atRisk(DUE.plusDays(1))).isFalse();
        assertThat(new ReturnProgress(ReturnState.WITH_POLICE, 3, 10, 0, false, DUE).atRisk(DUE.plusDays(1)))
                .isFalse();
    }

    private static ReturnProgress open(int ready) {
        return new ReturnProgress(ReturnState.OPEN, ready, 10, 0, false, DUE);
    }
}
