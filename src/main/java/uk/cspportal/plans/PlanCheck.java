package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.SetUpCheck;
import uk.cspportal.tenancy.TenantId;

/**
 * Whether a partnership has a plan to report against. Whoever sets up the tree may not read plans,
 * so the portal looks on its own account and tells only that there is one.
 */
@Component
class PlanCheck implements SetUpCheck {

    private final LocalPlanRepository plans;
    private final SystemScope scope;

    PlanCheck(LocalPlanRepository plans, SystemScope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return Messages.text("plans.check");
    }

    @Override
    public String remedy() {
        return Messages.text("plans.check.remedy");
    }

    @Override
    public Map<TenantId, String> gaps(Collection<TenantId> partnerships, LocalDate day) {
        return scope.call(
                Messages.text("plans.check.why"),
                partnerships.stream(),
                () -> partnerships.stream()
                        .filter(p -> plans.begun(p.value(), day, Limit.of(1)).isEmpty())
                        .collect(Collectors.toMap(p -> p, p -> Messages.text("plans.check.none"))));
    }
}
