package uk.cspportal.plans;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** Somebody said how far an activity is. */
public record ActivityUpdated(TenantId tenant, long number, ActivityStatus before, ActivityProgress said)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "activity.updated";
    }

    @Override
    public String thing() {
        return "activity " + number;
    }

    @Override
    public String from() {
        return before.name();
    }

    @Override
    public String to() {
        return said.status() + ": " + said.sentence() + (said.evidence().isEmpty() ? "" : " (" + said.evidence() + ")");
    }
}
