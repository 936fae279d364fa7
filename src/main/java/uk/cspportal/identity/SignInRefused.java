package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** Somebody could not prove who they are. It concerns no tenant's data, so it is on the national trail. */
public record SignInRefused(long tenantId, String thing, String why) implements AuditedEvent {

    @Override
    public String action() {
        return "sign-in.refused";
    }
}
