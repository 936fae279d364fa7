package uk.cspportal.returns;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A partnership let its policing body's office read a return that is being written, or does no longer. */
public record ReturnShared(TenantId tenant, Quarter quarter, boolean shared) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return shared ? "return.shared" : "return.sharing-stopped";
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }
}
