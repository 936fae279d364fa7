package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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

    ForcePlanStore(ForcePlanRepository plans, PlanRows rows) {
        this.plans = plans;
        this.rows = rows;
    }

    Optional<ForcePlan> inForce(TenantId tenant, LocalDate on) {
        return plans.begun(tenant.value(), on, Limit.of(1)).stream().findFirst().map(this::assemble);
    }

    Set<ForcePriorityId> carried(TenantId forceArea, Collection<TenantId> partnerships) {
        return rows.carried(forceArea, partnerships).stream()
                .map(ForcePriorityId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    ForcePlan save(TenantId tenant, ForcePlanContent content) {
        if (plans.beginsOn(tenant.value(), content.validFrom())) {
            throw new ConflictException(Messages.text("plans.force.same-day", Formats.date(content.validFrom())));
        }
        var plan = plans.save(new ForcePlanEntity(tenant, content));
        var turn = new AtomicInteger();
        var saved = new ArrayList<ForcePriority>();
        for (var priority : content.priorities()) {
            var row = rows.add(new ForcePriorityEntity(place(plan, turn), priority.number(), priority.title()));
            priority.areasOfFocus().forEach(a -> rows.add(new AreaOfFocusEntity(place(plan, turn), row.id(), a)));
            priority.measureKeys()
                    .forEach(k -> rows.add(new ForcePriorityMeasureEntity(place(plan, turn), row.id(), k)));
            saved.add(new ForcePriority(
                    new ForcePriorityId(row.id()),
                    priority.number(),
                    priority.title(),
                    priority.areasOfFocus(),
                    priority.measureKeys()));
        }
        return plan.toPlan(saved);
    }

    private ForcePlan assemble(ForcePlanEntity plan) {
        var tenant = plan.tenant();
        var areas = rows.by(
                AreaOfFocusEntity.class, tenant, plan.id(), AreaOfFocusEntity::priorityId, AreaOfFocusEntity::wording);
        var measures = rows.by(
                ForcePriorityMeasureEntity.class,
                tenant,
                plan.id(),
                ForcePriorityMeasureEntity::priorityId,
                ForcePriorityMeasureEntity::measureKey);
        return plan.toPlan(rows.of(ForcePriorityEntity.class, tenant, plan.id()).stream()
                .map(p -> new ForcePriority(
                        new ForcePriorityId(p.id()),
                        p.number(),
                        p.title(),
                        areas.getOrDefault(p.id(), List.of()),
                        measures.getOrDefault(p.id(), List.of())))
                .toList());
    }

    private static PlanPart.Place place(ForcePlanEntity plan, AtomicInteger turn) {
        return new PlanPart.Place(plan.tenant(), Audience.DOWN, plan.id(), turn.incrementAndGet());
    }
}
