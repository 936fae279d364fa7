package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;

/** Force plans as rows: put together when read, taken apart when recorded. */
@Component
class ForcePlanStore {

    private final ForcePlanRepository plans;
    private final PlanRows rows;
    private final ForcePlanAssembly assembly;

    ForcePlanStore(ForcePlanRepository plans, PlanRows rows, ForcePlanAssembly assembly) {
        this.plans = plans;
        this.rows = rows;
        this.assembly = assembly;
    }

    Optional<ForcePlan> inForce(TenantId tenant, LocalDate on) {
        return plans.begun(tenant.value(), on, Limit.of(1)).stream().findFirst().map(this::assemble);
    }

    ForcePlan save(TenantId tenant, ForcePlanContent content) {
        if (plans.beginsOn(tenant.value(), content.validFrom())) {
            throw new ConflictException(Messages.text("plans.force.same-day", Formats.date(content.validFrom())));
        }
        var plan = plans.save(new ForcePlanEntity(tenant, content));
        var turn = new AtomicInteger();
        var areas = new HashMap<String, Long>();
        for (var priority : content.priorities()) {
            var row = rows.add(new ForcePriorityEntity(place(plan, turn), priority.number(), priority.title()));
            priority.areasOfFocus()
                    .forEach(a -> areas.put(
                            a,
                            rows.add(new AreaOfFocusEntity(place(plan, turn), row.id(), a, priority.proposed()))
                                    .id()));
            priority.measureKeys()
                    .forEach(k -> rows.add(new ForcePriorityMeasureEntity(place(plan, turn), row.id(), k)));
        }
        for (var national : content.nationals()) {
            var row = rows.add(new ForceNationalEntity(place(plan, turn), national.title(), national.reason()));
            national.areas()
                    .forEach(a -> rows.add(new ForceNationalAreaEntity(place(plan, turn), row.id(), areas.get(a))));
        }
        return assemble(plan);
    }

    /** Of several force areas, in as few queries as of one. */
    List<ForcePlan> inForce(Collection<TenantId> tenants, LocalDate on) {
        return tenants.isEmpty()
                ? List.of()
                : assembly.of(plans.begun(tenants.stream().map(TenantId::value).toList(), on));
    }

    ForcePlan assemble(ForcePlanEntity plan) {
        return assembly.of(List.of(plan)).getFirst();
    }

    Map<Long, List<String>> measures(ForcePlanEntity plan) {
        return rows.by(
                ForcePriorityMeasureEntity.class,
                plan.tenant(),
                plan.id(),
                ForcePriorityMeasureEntity::priorityId,
                ForcePriorityMeasureEntity::measureKey);
    }

    private static PlanPart.Place place(ForcePlanEntity plan, AtomicInteger turn) {
        return new PlanPart.Place(plan.tenant(), Audience.DOWN, plan.id(), turn.incrementAndGet());
    }
}
