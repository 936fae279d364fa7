package uk.cspportal.measures;

import java.util.List;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** Figures of measures came through the gate for the first time. */
public record FiguresRecorded(TenantId tenant, List<String> measures, int accepted, String why)
        implements AuditedEvent {

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
        return "measure " + measures.getFirst()
                + (measures.size() > 1 ? " and " + (measures.size() - 1) + " more" : "");
    }

    @Override
    public String to() {
        return accepted + " figures";
    }
}
