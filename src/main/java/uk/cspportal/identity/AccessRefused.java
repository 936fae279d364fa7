package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** A call named a tenant or needed a role that the caller does not have. */
public record AccessRefused(long tenantId, String thing, String why) implements AuditedEvent {

    @Override
    public String action() {
        return "access.refused";
    }
}
