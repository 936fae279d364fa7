package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTests {

    @ParameterizedTest
    @CsvSource({
        "1140.000000000000000000, 1140",
        "0.000000000000000000, 0",
        "-3.500000000000000000, -3.5",
        "1000, 1000",
        "0.000000000000000001, 0.000000000000000001",
        "12.340000, 12.34"
    })
    void readsAColumnAsAPersonWouldHaveWrittenIt(String column, String written) {
        assertThat(Decimals.read(column)).isEqualTo(new BigDecimal(written));
        assertThat(Decimals.plain(new BigDecimal(column))).isEqualTo(new BigDecimal(written));
    }
}
