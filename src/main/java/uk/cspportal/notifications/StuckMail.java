package uk.cspportal.notifications;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * A mail that could not be sent, as whoever looks after the server needs to know it: neither what
 * it says nor to whom, but to which mail domain.
 *
 * @param nextAttempt null when it was given up
 */
public record StuckMail(
        TenantId tenant,
        String domain,
        Instant written,
        int attempts,
        @Nullable Instant nextAttempt,
        String reason) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@]+@([^\\s<>\"@]+)");

    static StuckMail of(
            TenantId tenant,
            String recipient,
            Instant written,
            int attempts,
            @Nullable Instant nextAttempt,
            String reason) {
        return new StuckMail(
                tenant,
                recipient.substring(recipient.lastIndexOf('@') + 1),
                written,
                attempts,
                nextAttempt,
                ADDRESS.matcher(reason).replaceAll("…@$1"));
    }
}
