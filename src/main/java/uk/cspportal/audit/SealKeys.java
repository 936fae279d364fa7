package uk.cspportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that seals, and earlier ones that only verify. Whoever can write to the database but does not hold the key
 * cannot make a seal (HMAC-SHA-256, RFC 2104).
 */
final class SealKeys {

    static final String START = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int ID_LENGTH = 16;

    /** What stands in examples, and therefore protects nothing. */
    private static final String EXAMPLE = "replace-with-the-output-of-openssl-rand-base64-48";

    private final String currentId;
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    private SealKeys(String current, List<String> earlier) {
        currentId = add(current);
        earlier.forEach(this::add);
    }

    /** @throws IllegalStateException saying what to set when a key is missing, too short or the example */
    static SealKeys of(String current, List<String> earlier) {
        require(!current.isBlank(), "PORTAL_AUDIT_KEY is not set");
        require(!current.equals(EXAMPLE), "PORTAL_AUDIT_KEY is still the example");
        require(
                current.getBytes(StandardCharsets.UTF_8).length >= SHORTEST,
                "PORTAL_AUDIT_KEY is shorter than " + SHORTEST + " bytes");
        return new SealKeys(current, earlier);
    }

    String currentId() {
        return currentId;
    }

    boolean knows(String keyId) {
        return keys.containsKey(keyId);
    }

    /** The seal of these bytes in hexadecimal, with a key that is known. */
    String mac(String keyId, byte[] bytes) {
        return HexFormat.of().formatHex(mac(keys.get(keyId), bytes));
    }

    private String add(String secret) {
        var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        var id = HexFormat.of()
                .formatHex(mac(key, "key id".getBytes(StandardCharsets.UTF_8)))
                .substring(0, ID_LENGTH);
        keys.put(id, key);
        return id;
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalStateException(
                    problem + ": set it to the output of `openssl rand -base64 48` and keep it (docs/audit.md)");
        }
    }
}
