package uk.cspportal.commentary;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A quarter's commentary was completed or opened again; {@code to} says how it stands. */
record LockChanged(TenantId tenant, Quarter quarter, String action, String to) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String thing() {
        return "commentary " + quarter.code();
    }
}
