package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cspportal.tenancy.TenantId;

class CanonicalFormTests {

    private static final Instant AT = Examples.TEN;
    private static final String BEFORE = SealKeys.START;

    @Test
    void countsEachTextWithItsLength() {
        var entry = Examples.entry(5);
        var form = HexFormat.of().formatHex(form(entry));
        assertThat(form)
                .startsWith("00000001" + "0000000000000009" + "00000040" + "30".repeat(64))
                .contains("0000000a" + hex("Priya Shah") + "00000008" + hex("10.0.0.1"))
                .endsWith("00000011" + hex("return 2024-25-Q4") + "00000004" + hex("OPEN") + "ffffffff" + "ffffffff");
    }

    @Test
    void doesNotCountWhatTheDatabaseRoundsOff() {
        var given = Examples.entry(5, AT.plusNanos(400), "plan.adopted", null, null);
        assertThat(form(given)).isEqualTo(form(Examples.entry(5, AT, "plan.adopted", null, null)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void differsWithEveryColumn(AuditEntry other) {
        assertThat(form(other)).isNotEqualTo(form(new Change().entry()));
    }

    static Stream<AuditEntry> others() {
        return Stream.of(
                new Change().id(6).entry(),
                new Change().tenant(8).entry(),
                new Change().at(AT.plusNanos(1_000)).entry(),
                new Change().personId(4L).entry(),
                new Change().personId(null).entry(),
                new Change().texts("P", "o", "a", "t", "f", "to", "w").entry(),
                new Change().texts("p", "O", "a", "t", "f", "to", "w").entry(),
                new Change().texts("p", null, "a", "t", "f", "to", "w").entry(),
                new Change().texts("p", "o", "A", "t", "f", "to", "w").entry(),
                new Change().texts("p", "o", "a", "T", "f", "to", "w").entry(),
                new Change().texts("p", "o", "a", "t", "F", "to", "w").entry(),
                new Change().texts("p", "o", "a", "t", "f", "To", "w").entry(),
                new Change().texts("p", "o", "a", "t", "f", "to", "W").entry(),
                new Change().texts("p", "o", "a", "t", "f", "to", "").entry(),
                new Change().texts("p", "o", "a", "t", "f", "to", null).entry(),
                // The same letters, put into other columns.
                new Change().texts("p", "o", "a", "tf", "", "to", "w").entry(),
                new Change().texts("p", "o", "a", "t", null, "fto", "w").entry());
    }

    @Test
    void differsWithPlacePredecessorKeyAndTimeOfTheSeal() {
        var entry = Examples.entry(5);
        assertThat(Stream.of(
                                form(entry),
                                CanonicalForm.of(entry, 10, BEFORE, "key", AT),
                                CanonicalForm.of(entry, 9, "f".repeat(64), "key", AT),
                                CanonicalForm.of(entry, 9, BEFORE, "other", AT),
                                CanonicalForm.of(entry, 9, BEFORE, "key", AT.plusSeconds(1)))
                        .map(HexFormat.of()::formatHex))
                .doesNotHaveDuplicates();
    }

    private static byte[] form(AuditEntry entry) {
        return CanonicalForm.of(entry, 9, BEFORE, "key", AT);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Change {
        private long id = 5;
        private long tenant = 7;
        private Instant at = AT;
        private @Nullable Long personId = 3L;
        private @Nullable String[] texts = {"p", "o", "a", "t", "f", "to", "w"};

        Change id(long other) {
            id = other;
            return this;
        }

        Change tenant(long other) {
            tenant = other;
            return this;
        }

        Change at(Instant other) {
            at = other;
            return this;
        }

        Change personId(@Nullable Long other) {
            personId = other;
            return this;
        }

        Change texts(@Nullable String... others) {
            texts = others;
            return this;
        }

        AuditEntry entry() {
            return new AuditEntry(
                    id,
                    new TenantId(tenant),
                    at,
                    personId,
                    texts[0],
                    texts[1],
                    texts[2],
                    texts[3],
                    texts[4],
                    texts[5],
                    texts[6],
                    null);
        }
    }
}
