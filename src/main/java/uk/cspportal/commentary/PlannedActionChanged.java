package uk.cspportal.commentary;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A planned action was added ({@code before} is null), changed or dropped in a quarter's commentary. */
public record PlannedActionChanged(
        TenantId tenant,
        Quarter quarter,
        String guideline,
        int number,
        @Nullable ActionDetails before,
        ActionDetails now)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return before == null ? "planned-action.added" : "planned-action.changed";
    }

    @Override
    public String thing() {
        return "planned action " + guideline + " number " + number + " in " + quarter.code();
    }

    @Override
    public @Nullable String from() {
        return before == null ? null : told(before);
    }

    @Override
    public String to() {
        return told(now);
    }

    private static String told(ActionDetails details) {
        return details.status() + ", due " + details.due() + ", " + details.owner() + ": " + details.text();
    }
}
