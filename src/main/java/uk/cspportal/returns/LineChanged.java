package uk.cspportal.returns;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A text, a figure, the state or the holder of a line changed. */
public record LineChanged(
        TenantId tenant,
        Quarter quarter,
        String line,
        String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String thing() {
        return "return " + quarter.code() + " line " + line;
    }
}
