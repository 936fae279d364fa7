package uk.cspportal.plans;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/** Force plans put together from their rows, with one query a table, however many force areas have one. */
@Component
class ForcePlanAssembly {

    private final PlanRows rows;

    ForcePlanAssembly(PlanRows rows) {
        this.rows = rows;
    }

    /** In the order of the plans given. */
    List<ForcePlan> of(List<ForcePlanEntity> plans) {
        var reading = new Reading(plans);
        return plans.stream().map(reading::plan).toList();
    }

    /** The rows of all the plans asked for, by what they hang on. */
    private final class Reading {

        private final Collection<TenantId> tenants;
        private final Collection<Long> ids;
        private final Map<Long, List<AreaOfFocusEntity>> own;
        private final Map<Long, List<String>> measures;
        private final Map<Long, ForceNational.Area> areas;
        private final Map<Long, List<ForceNational.Area>> links;
        private final Map<Long, List<ForcePriorityEntity>> priorities;
        private final Map<Long, List<ForceNationalEntity>> nationals;

        Reading(List<ForcePlanEntity> plans) {
            tenants = plans.stream().map(ForcePlanEntity::tenant).distinct().toList();
            ids = plans.stream().map(ForcePlanEntity::id).toList();
            own = by(AreaOfFocusEntity.class, AreaOfFocusEntity::priorityId, a -> a);
            measures = by(
                    ForcePriorityMeasureEntity.class,
                    ForcePriorityMeasureEntity::priorityId,
                    ForcePriorityMeasureEntity::measureKey);
            priorities = by(ForcePriorityEntity.class, PlanPart::planId, p -> p);
            areas = priorities.values().stream()
                    .flatMap(List::stream)
                    .flatMap(p -> own.getOrDefault(p.id(), List.of()).stream().map(a -> Map.entry(p, a)))
                    .collect(Collectors.toMap(
                            e -> e.getValue().id(),
                            e -> new ForceNational.Area(
                                    e.getKey().number(),
                                    e.getValue().wording(),
                                    e.getValue().isProposed())));
            links = by(
                    ForceNationalAreaEntity.class,
                    ForceNationalAreaEntity::nationalId,
                    link -> areas.get(link.areaId()));
            nationals = by(ForceNationalEntity.class, PlanPart::planId, n -> n);
        }

        ForcePlan plan(ForcePlanEntity plan) {
            var taken = nationals.getOrDefault(plan.id(), List.of());
            return plan.toPlan(
                    priorities.getOrDefault(plan.id(), List.of()).stream()
                            .map(this::priority)
                            .toList(),
                    IntStream.range(0, taken.size())
                            .mapToObj(i -> national(i + 1, taken.get(i)))
                            .toList());
        }

        private ForcePriority priority(ForcePriorityEntity row) {
            var focus = own.getOrDefault(row.id(), List.of());
            return new ForcePriority(
                    new ForcePriorityId(row.id()),
                    row.number(),
                    row.title(),
                    focus.stream().map(AreaOfFocusEntity::wording).toList(),
                    focus.stream().anyMatch(AreaOfFocusEntity::isProposed),
                    measures.getOrDefault(row.id(), List.of()));
        }

        private ForceNational national(int number, ForceNationalEntity row) {
            return new ForceNational(number, row.title(), row.reason(), links.getOrDefault(row.id(), List.of()));
        }

        private <T extends PlanPart, V> Map<Long, List<V>> by(
                Class<T> kind, Function<T, Long> parent, Function<T, V> value) {
            return rows.of(kind, tenants, ids).stream()
                    .collect(Collectors.groupingBy(
                            parent, LinkedHashMap::new, Collectors.mapping(value, Collectors.toList())));
        }
    }
}
