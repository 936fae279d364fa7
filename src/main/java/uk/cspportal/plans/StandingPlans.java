package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.tenancy.TenantId;

/**
 * Plans for what the portal does by itself, where nobody is signed in whose role could be checked:
 * the tenant filter admits none but those of the scope that the portal has entered.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class StandingPlans {

    private final LocalPlanStore store;

    StandingPlans(LocalPlanStore store) {
        this.store = store;
    }

    /** The plan that applied on a day. */
    public Optional<LocalPlan> inForce(TenantId tenant, LocalDate on) {
        return store.inForce(tenant, on);
    }
}
