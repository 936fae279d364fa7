package uk.cspportal.identity;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/**
 * A request for access was granted or declined.
 *
 * @param actor the administrator who answered
 * @param person who had asked
 * @param role the role given, or null when declined
 */
public record AccessRequestAnswered(
        long tenantId,
        long requestId,
        long actor,
        long person,
        @Nullable String role,
        @Nullable String why) implements AuditedEvent {

    @Override
    public String action() {
        return role == null ? "access.declined" : "access.granted";
    }

    @Override
    public String thing() {
        return "access request " + requestId;
    }

    @Override
    public @Nullable String to() {
        return role;
    }
}
