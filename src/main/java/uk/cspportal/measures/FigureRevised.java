package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** A figure that stood was superseded by another. */
public record FigureRevised(
        TenantId tenant,
        String measure,
        String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "figure.revised";
    }

    @Override
    public String thing() {
        return "figure " + measure + " " + period;
    }
}
