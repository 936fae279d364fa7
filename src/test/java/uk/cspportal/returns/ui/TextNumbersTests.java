package uk.cspportal.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNumbersTests {

    private static final BigDecimal FIGURE = BigDecimal.valueOf(1498);

    @Test
    void findsANumberThatIsNearTheFigureAndNotIt() {
        assertThat(differing("There were 1,489 offences, of which 12 at night."))
                .containsExactly("1,489");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 1,498 offences.",
                "There were 1498 offences.",
                "About 1,500 offences.",
                "Down from 1,530 last quarter.",
                "20 wards and £1,490 spent.",
                "Reference 1490/25 and 1,490-odd",
                "Satisfaction is 1,490%",
            })
    void leavesAloneWhatTheTableSaysAndWhatIsSomethingElse(String text) {
        assertThat(differing(text)).isEmpty();
    }

    @Test
    void comparesAShareOnlyWithNumbersThatAreShares() {
        var share = new BigDecimal("74.2");
        assertThat(TextNumbers.differing("73.9% of 74 people", share, true, List.of()))
                .containsExactly("73.9%");
        assertThat(TextNumbers.differing("74% were satisfied", share, true, List.of()))
                .isEmpty();
    }

    private static List<String> differing(String text) {
        return TextNumbers.differing(text, FIGURE, false, List.of(BigDecimal.valueOf(1530)));
    }
}
