package uk.cspportal.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/**
 * Somebody was invited, or invited again: whoever sends mail writes to the address.
 *
 * @param actor the person who invited
 */
public record InvitationSent(
        long tenantId, long invitationId, long actor, String email, String role, Instant expiresAt, boolean again)
        implements AuditedEvent {

    @Override
    public String action() {
        return again ? "invitation.sent-again" : "invitation.sent";
    }

    @Override
    public String thing() {
        return "invitation " + invitationId + " of " + email;
    }

    @Override
    public @Nullable String to() {
        return role;
    }
}
