package uk.cspportal.plans;

import java.time.LocalDate;
import uk.cspportal.shared.AuditedEvent;

/** An edition of a local plan came into force. */
public record PlanAdopted(long tenantId, PlanId plan, int edition, String title, LocalDate validFrom)
        implements AuditedEvent {

    @Override
    public String action() {
        return "plan.adopted";
    }

    @Override
    public String thing() {
        return "plan edition " + edition;
    }

    @Override
    public String to() {
        return title + ", in force from " + validFrom;
    }
}
