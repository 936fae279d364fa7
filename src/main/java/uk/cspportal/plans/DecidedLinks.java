package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Writes into the copy of a plan in force what was decided about its links since it was signed. */
@Component
class DecidedLinks {

    private final LocalPlanRepository plans;
    private final ForcePlanStore forcePlans;
    private final PlanRows rows;
    private final LinkDecisions decisions;
    private final Tenants tenants;

    DecidedLinks(
            LocalPlanRepository plans,
            ForcePlanStore forcePlans,
            PlanRows rows,
            LinkDecisions decisions,
            Tenants tenants) {
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.rows = rows;
        this.decisions = decisions;
        this.tenants = tenants;
    }

    void apply(TenantId tenant, ObjectNode document, LocalDate on) {
        var plan = plans.begun(tenant.value(), on, Limit.of(1)).stream().findFirst();
        var forcePlan = tenants.above(tenant, TenantKind.FORCE_AREA).flatMap(area -> forcePlans.inForce(area.id(), on));
        if (plan.isEmpty() || forcePlan.isEmpty()) {
            return;
        }
        var decided = decisions.on(List.of(tenant), List.of(plan.get().id()), on);
        rows.of(LocalPriorityEntity.class, tenant, plan.get().id()).stream()
                .filter(row -> decided.containsKey(row.id()))
                .forEach(row -> document.path("priorities").forEach(node -> {
                    if (node.path("number").asInt(0) == row.number()) {
                        link((ObjectNode) node, decided.get(row.id()), forcePlan.get());
                    }
                }));
    }

    private static void link(ObjectNode priority, LinkDecisionEntity decision, ForcePlan forcePlan) {
        priority.remove("linked_force_priority");
        forcePlan.priorities().stream()
                .filter(p -> Long.valueOf(p.id().value()).equals(decision.forcePriorityId()))
                .forEach(p -> priority.putObject("linked_force_priority")
                        .put("number", p.number())
                        .put("title", p.title()));
    }
}
