package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/**
 * A tenant's measure was written, changed in meaning or only in wording, or taken over from England
 * and Wales; {@code from} and {@code to} name what differs.
 */
public record MeasureDefined(
        TenantId tenant,
        String measure,
        Act act,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) implements AuditedEvent {

    /** What was done to the sheet. */
    public enum Act {
        WRITTEN,
        ADOPTED,
        REDEFINED,
        REWORDED
    }

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return switch (act) {
            case WRITTEN -> "measure.defined";
            case ADOPTED -> "measure.adopted";
            case REDEFINED -> "measure.redefined";
            case REWORDED -> "measure.reworded";
        };
    }

    @Override
    public String thing() {
        return "measure " + measure;
    }
}
