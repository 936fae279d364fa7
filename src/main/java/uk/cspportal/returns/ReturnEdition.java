package uk.cspportal.returns;

import org.springframework.stereotype.Component;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Which edition of its plan a return was opened with; what leaves the portal and comes back has to name it. */
@Component
public class ReturnEdition {

    private final ReturnStore store;
    private final PlanService plans;

    ReturnEdition(ReturnStore store, PlanService plans) {
        this.store = store;
        this.plans = plans;
    }

    /** To those who may read the partnership's plan. */
    public int of(TenantId tenant, Quarter quarter) {
        return plans.get(tenant, store.get(tenant, quarter).plan()).edition();
    }
}
