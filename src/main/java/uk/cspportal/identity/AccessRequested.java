package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** Somebody asked the administrators of a tenant for access; {@code actor} is who asks. */
public record AccessRequested(long tenantId, long requestId, long actor, String why) implements AuditedEvent {

    @Override
    public String action() {
        return "access.requested";
    }

    @Override
    public String thing() {
        return "access request " + requestId;
    }
}
