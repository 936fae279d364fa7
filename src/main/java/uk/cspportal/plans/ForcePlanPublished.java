package uk.cspportal.plans;

import java.time.LocalDate;
import uk.cspportal.shared.AuditedEvent;

/** Everyone below may read a force plan from now on, and reviews what linked to the one before. */
public record ForcePlanPublished(long tenantId, String title, LocalDate validFrom) implements AuditedEvent {

    @Override
    public String action() {
        return "force-plan.published";
    }

    @Override
    public String thing() {
        return "force plan from " + validFrom;
    }

    @Override
    public String to() {
        return title;
    }
}
