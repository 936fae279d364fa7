package uk.cspportal.returns;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The priorities of the plan that a return was opened with, for what is said of them beside its lines. */
@Service
@Transactional(readOnly = true)
public class ReturnPriorities {

    private final ReturnStore store;
    private final PlanService plans;

    ReturnPriorities(ReturnStore store, PlanService plans) {
        this.store = store;
        this.plans = plans;
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<ReturnPriority> of(TenantId tenant, Quarter quarter) {
        return of(store.get(tenant, quarter));
    }

    List<ReturnPriority> of(QuarterlyReturn whole) {
        return plans.get(whole.tenant(), whole.plan()).priorities().stream()
                .map(priority -> new ReturnPriority(priority.number(), priority.title()))
                .toList();
    }
}
