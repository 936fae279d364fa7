package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealFileTests {

    private static final Seal SEAL = new Seal(120, "ab".repeat(32), "0123456789abcdef", Examples.TEN);

    @Test
    void saysNumberMacKeyAndTime() {
        assertThat(SealFile.write(SEAL))
                .contains(
                        "\"number\" : 120",
                        "\"mac\" : \"abab",
                        "\"keyId\" : \"0123456789abcdef\"",
                        "\"sealedAt\" : \"2025-04-22T09:00:00.123456Z\"");
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(SealFile.read("\n" + SealFile.write(SEAL) + "\n")).contains(SEAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "a head",
                "[1]",
                "{\"number\":1}",
                "{\"number\":1,\"mac\":null}",
                "{\"number\":\"x\"}"
            })
    void refusesWhatIsNoSuchFile(String text) {
        assertThat(SealFile.read(text)).isEmpty();
    }
}
