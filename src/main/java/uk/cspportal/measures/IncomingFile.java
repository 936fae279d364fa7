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
 * @param uploaded whether somebody brought it on screen
 */
public record IncomingFile(
        byte[] content,
        @Nullable String name,
        boolean partial,
        @Nullable String reason,
        boolean uploaded) {

    /** A file that came through the programming interface. */
    public IncomingFile(byte[] content, @Nullable String name, boolean partial, @Nullable String reason) {
        this(content, name, partial, reason, false);
    }

    private static final int LONGEST_NAME = 120;

    /** Where its figures come from: its name and its fingerprint, by which the very file can be known again. */
    String source() {
        var print = HexFormat.of().formatHex(sha256().digest(content));
        if (uploaded) {
            return Messages.text("upload.source", print, shortened(name == null ? "" : name));
        }
        return name == null
                ? Messages.text("measures.csv.source", print)
                : Messages.text("measures.csv.source.named", print, shortened(name));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
