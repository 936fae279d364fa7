package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** Somebody's role in a tenant was exchanged for another: one membership ended, one was given. */
public record MembershipChanged(long tenantId, long personId, String thing, String from, String to, String why)
        implements AuditedEvent {

    @Override
    public String action() {
        return "membership.changed";
    }
}
