package uk.cspportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void makesPlainTextOfWhatASpreadsheetWouldCalculate() {
        assertThat(Csv.plain("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(Csv.plain("+1")).isEqualTo("'+1");
        assertThat(Csv.plain("-1")).isEqualTo("'-1");
        assertThat(Csv.plain("@x")).isEqualTo("'@x");
        assertThat(Csv.plain("\t=x")).isEqualTo("'\t=x");
        assertThat(Csv.plain("Total crime")).isEqualTo("Total crime");
        assertThat(Csv.plain("")).isEmpty();
    }
}
