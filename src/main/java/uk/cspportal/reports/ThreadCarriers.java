package uk.cspportal.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Funding;
import uk.cspportal.plans.ForcePriorityId;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.tenancy.TenantId;

/** The plans of partnerships and their money, asked for what carries force priorities. */
final class ThreadCarriers {

    private final Map<TenantId, PlanOutline> plans;
    private final Map<TenantId, List<Funding>> funding;

    ThreadCarriers(List<PlanOutline> plans, List<Funding> funding) {
        this.plans = plans.stream().collect(Collectors.toMap(PlanOutline::tenant, Function.identity()));
        this.funding = funding.stream().collect(Collectors.groupingBy(Funding::recipient));
    }

    @Nullable
    PlanOutline plan(TenantId partnership) {
        return plans.get(partnership);
    }

    /**
     * What of a partnership’s plan carries at least one of some force priorities.
     *
     * @param priorities of the plan that are linked to one
     * @param guidelines that tell about their objectives
     * @param paid the services that one of those guidelines names
     */
    record Carried(List<PlanOutline.Priority> priorities, List<Guideline> guidelines, List<Funding> paid) {

        static final Carried NOTHING = new Carried(List.of(), List.of(), List.of());
    }

    Carried carried(TenantId partnership, Collection<ForcePriorityId> priorities) {
        var plan = plans.get(partnership);
        if (plan == null) {
            return Carried.NOTHING;
        }
        var carrying = plan.priorities().stream()
                .filter(p -> p.force() != null && priorities.contains(p.force()))
                .toList();
        var numbers = carrying.stream().map(PlanOutline.Priority::number).toList();
        var telling = plan.guidelines().stream()
                .filter(g -> g.objectives().stream().anyMatch(o -> numbers.contains(o.priority())))
                .toList();
        return new Carried(
                carrying,
                telling,
                funding.getOrDefault(partnership, List.of()).stream()
                        .filter(f -> telling.stream().anyMatch(g -> ThreadBuilder.names(g, f)))
                        .toList());
    }

    /** What a partnership gets for services that no guideline of its plan names. */
    List<Funding> unnamed(TenantId partnership) {
        var plan = plans.get(partnership);
        return funding.getOrDefault(partnership, List.of()).stream()
                .filter(f -> plan == null || plan.guidelines().stream().noneMatch(g -> ThreadBuilder.names(g, f)))
                .toList();
    }
}
