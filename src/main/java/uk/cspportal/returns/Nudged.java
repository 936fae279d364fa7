package uk.cspportal.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The policing body's office asked whoever holds a return's step to go on with it. */
public record Nudged(
        TenantId tenant,
        Quarter quarter,
        ReturnState step,
        LocalDate day,
        String by,
        @Nullable String why) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "return.nudged";
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }

    @Override
    public String to() {
        return step.name();
    }
}
