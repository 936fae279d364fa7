package uk.cspportal.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Which measures a priority of a force plan names: those of its area and of the partnerships below. */
@Component
class ForcePriorityMeasures {

    private final ForcePlanParts parts;
    private final PlanRows rows;
    private final MeasureService measures;
    private final Tenants tenants;

    ForcePriorityMeasures(ForcePlanParts parts, PlanRows rows, MeasureService measures, Tenants tenants) {
        this.parts = parts;
        this.rows = rows;
        this.measures = measures;
        this.tenants = tenants;
    }

    /** Refuses by name the keys that nobody has a measure for; one that stands already may stay. */
    void require(ForcePlanEntity plan, @Nullable ForcePriorityEntity priority, List<String> keys) {
        var added = new HashSet<>(keys);
        if (priority != null) {
            of(plan, priority).forEach(added::remove);
        }
        if (!added.isEmpty()) {
            Stream.concat(
                            Stream.of(plan.tenant()),
                            tenants.childrenOf(plan.tenant()).stream().map(Tenant::id))
                    .flatMap(tenant -> measures.list(tenant).stream())
                    .map(Measure::key)
                    .forEach(added::remove);
        }
        if (!added.isEmpty()) {
            throw new InvalidInputException(
                    "measures",
                    Messages.text(
                            "plans.force.write.measures",
                            added.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    /** Measures that stay are left alone; the priority counts as changed when its measures are. */
    void set(ForcePlanEntity plan, ForcePriorityEntity priority, List<String> keys) {
        var standing = of(plan, priority);
        if (Set.copyOf(standing).equals(Set.copyOf(keys))) {
            return;
        }
        rows(plan, priority).filter(m -> !keys.contains(m.measureKey())).forEach(rows::remove);
        keys.stream()
                .distinct()
                .filter(key -> !standing.contains(key))
                .forEach(key -> rows.add(new ForcePriorityMeasureEntity(parts.place(plan), priority.id(), key)));
        rows.touch(priority);
    }

    private List<String> of(ForcePlanEntity plan, ForcePriorityEntity priority) {
        return rows(plan, priority).map(ForcePriorityMeasureEntity::measureKey).toList();
    }

    private Stream<ForcePriorityMeasureEntity> rows(ForcePlanEntity plan, ForcePriorityEntity priority) {
        return parts.of(ForcePriorityMeasureEntity.class, plan).stream().filter(m -> m.priorityId() == priority.id());
    }
}
