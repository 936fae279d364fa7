package uk.cspportal.measures;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** Figures of a measure came through the gate for the first time. */
public record FiguresRecorded(TenantId tenant, String measure, int accepted, String why) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "figures.recorded";
    }

    @Override
    public String thing() {
        return "measure " + measure;
    }

    @Override
    public String to() {
        return accepted + " figures";
    }
}
