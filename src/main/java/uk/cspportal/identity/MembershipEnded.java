package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** Somebody's role in a tenant was ended. */
public record MembershipEnded(long tenantId, long personId, String thing, String from, String why)
        implements AuditedEvent {

    @Override
    public String action() {
        return "membership.ended";
    }
}
