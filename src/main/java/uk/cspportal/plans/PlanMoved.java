package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** An edition of a plan went a step on, or back, in its life. */
public record PlanMoved(
        long tenantId,
        String action,
        int edition,
        String from,
        String to,
        @Nullable String why) implements AuditedEvent {

    @Override
    public String thing() {
        return "plan edition " + edition;
    }
}
