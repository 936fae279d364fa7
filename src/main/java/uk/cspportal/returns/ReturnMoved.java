package uk.cspportal.returns;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A return went from one state to another. */
public record ReturnMoved(
        TenantId tenant,
        Quarter quarter,
        String action,
        @Nullable String from,
        String to,
        @Nullable String why) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }
}
