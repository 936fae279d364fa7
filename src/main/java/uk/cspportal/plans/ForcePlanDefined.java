package uk.cspportal.plans;

import java.time.LocalDate;
import uk.cspportal.shared.AuditedEvent;

/** A force area's plan was recorded. */
public record ForcePlanDefined(long tenantId, String title, LocalDate validFrom) implements AuditedEvent {

    @Override
    public String action() {
        return "force-plan.defined";
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
