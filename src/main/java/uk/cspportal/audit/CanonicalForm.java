package uk.cspportal.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a seal is made over: every column of the entry and of the seal, in fixed order, each with its length,
 * so that no two rows share a form. Moments count in microseconds, which is what the database keeps.
 */
final class CanonicalForm {

    private static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private CanonicalForm() {}

    static byte[] of(AuditEntry entry, long number, String previousMac, String keyId, Instant sealedAt) {
        try {
            var form = new CanonicalForm();
            form.out.writeInt(VERSION);
            form.out.writeLong(number);
            form.text(previousMac);
            form.text(keyId);
            form.out.writeLong(micros(sealedAt));
            form.entry(entry);
            return form.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(AuditEntry entry) throws IOException {
        out.writeLong(entry.id());
        out.writeLong(entry.tenant().value());
        out.writeLong(micros(entry.at()));
        text(entry.personId() == null ? null : entry.personId().toString());
        text(entry.person());
        text(entry.origin());
        text(entry.action());
        text(entry.thing());
        text(entry.from());
        text(entry.to());
        text(entry.why());
    }

    /** Nothing is not the same as an empty text. */
    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
