package uk.cspportal.measures;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** A tenant's measure was written, changed, or taken over from England and Wales. */
public record MeasureDefined(TenantId tenant, String measure, String title, boolean adopted) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return adopted ? "measure.adopted" : "measure.defined";
    }

    @Override
    public String thing() {
        return "measure " + measure;
    }

    @Override
    public String to() {
        return title;
    }
}
