package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    ForcePlan assemble(ForcePlanEntity plan) {
        var tenant = plan.tenant();
        var areas = rows.of(AreaOfFocusEntity.class, tenant, plan.id());
        var own = areas.stream().collect(Collectors.groupingBy(AreaOfFocusEntity::priorityId));
        var measures = measures(plan);
        var priorities = rows.of(ForcePriorityEntity.class, tenant, plan.id());
        return plan.toPlan(
                priorities.stream()
                        .map(p -> new ForcePriority(
                                new ForcePriorityId(p.id()),
                                p.number(),
                                p.title(),
                                own.getOrDefault(p.id(), List.of()).stream()
                                        .map(AreaOfFocusEntity::wording)
                                        .toList(),
                                own.getOrDefault(p.id(), List.of()).stream().anyMatch(AreaOfFocusEntity::isProposed),
                                measures.getOrDefault(p.id(), List.of())))
                        .toList(),
                nationals(plan, areas, priorities));
    }

    Map<Long, List<String>> measures(ForcePlanEntity plan) {
        return rows.by(
                ForcePriorityMeasureEntity.class,
                plan.tenant(),
                plan.id(),
                ForcePriorityMeasureEntity::priorityId,
                ForcePriorityMeasureEntity::measureKey);
    }

    private List<ForceNational> nationals(
            ForcePlanEntity plan, List<AreaOfFocusEntity> areas, List<ForcePriorityEntity> priorities) {
        var numbers =
                priorities.stream().collect(Collectors.toMap(ForcePriorityEntity::id, ForcePriorityEntity::number));
        var byId = areas.stream()
                .collect(Collectors.toMap(
                        AreaOfFocusEntity::id,
                        a -> new ForceNational.Area(numbers.get(a.priorityId()), a.wording(), a.isProposed())));
        var links = rows.by(
                ForceNationalAreaEntity.class,
                plan.tenant(),
                plan.id(),
                ForceNationalAreaEntity::nationalId,
                l -> byId.get(l.areaId()));
        var found = rows.of(ForceNationalEntity.class, plan.tenant(), plan.id());
        return IntStream.range(0, found.size())
                .mapToObj(i -> new ForceNational(
                        i + 1,
                        found.get(i).title(),
                        found.get(i).reason(),
                        links.getOrDefault(found.get(i).id(), List.of())))
                .toList();
    }

    private static PlanPart.Place place(ForcePlanEntity plan, AtomicInteger turn) {
        return new PlanPart.Place(plan.tenant(), Audience.DOWN, plan.id(), turn.incrementAndGet());
    }
}
