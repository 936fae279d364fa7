package uk.cspportal.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.commentary.TellTales.Find;
import uk.cspportal.commentary.TellTales.Kind;

class TellTalesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFFICIAL-SENSITIVE: see the log | MARKING | OFFICIAL-SENSITIVE",
                "marked Official Sensitive | MARKING | Official Sensitive",
                "John Smith (DOB 03/04/1991) was seen | DATE_OF_BIRTH | John Smith (DOB 03/04/1991)",
                "Jane Doe, born 3 April 1991 | DATE_OF_BIRTH | Jane Doe, born 3 April 1991",
                "Ring 07700 900123 | PHONE | 07700 900123",
                "Ring +44 117 496 0123 | PHONE | +44 117 496 0123",
                "Crime number 5225012345 | CRIME_NUMBER | Crime number 5225012345",
                "Crime ref 52/25/1234 | CRIME_NUMBER | Crime ref 52/25/1234",
                "write to a.b@example.org | EMAIL | a.b@example.org",
                "at BA1 5AW | POSTCODE | BA1 5AW",
            })
    void findsWhatTellsOfAPersonOrAMarking(String text, Kind kind, String words) {
        assertThat(TellTales.in(text))
                .extracting(Find::kind, Find::words)
                .contains(org.assertj.core.groups.Tuple.tuple(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recorded crime (3,872) rose by 16.3% compared with 2023/24.",
                "Crime numbers rose; the official count is 1,360 and a sensitive matter.",
                "Operations between 01/10/2024 and 31/12/2024 in Bath and Keynsham, grant of £120,000.",
                "The estate’s secret garden stays restricted to members.",
            })
    void leavesOrdinaryCommentaryAlone(String text) {
        assertThat(TellTales.in(text)).isEmpty();
    }

    @Test
    void saysOnWhichLine() {
        assertThat(TellTales.in("First.\nSecond: 07700 900123"))
                .containsExactly(new Find(Kind.PHONE, "07700 900123", 2));
    }
}
