package uk.cspportal.measures;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;

/**
 * A file on its way in.
 *
 * @param name as the sender calls it, when that is known
 * @param partial whether what is sound may be taken when something else is not
 * @param reason why what is recorded is to be revised
 */
public record IncomingFile(
        byte[] content,
        @Nullable String name,
        boolean partial,
        @Nullable String reason) {

    private static final int LONGEST_NAME = 120;

    /** Where its figures come from: its name and its fingerprint, by which the very file can be known again. */
    String source() {
        var print = HexFormat.of().formatHex(sha256().digest(content));
        return name == null
                ? Messages.text("measures.csv.source", print)
                : Messages.text(
                        "measures.csv.source.named", print, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
