package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** Somebody was given a role in a tenant. */
public record MembershipGiven(long tenantId, long personId, String role, String why) implements AuditedEvent {

    @Override
    public String action() {
        return "membership.given";
    }

    @Override
    public String thing() {
        return "person " + personId;
    }

    @Override
    public String to() {
        return role;
    }
}
