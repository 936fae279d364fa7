package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** Reads outlines of plans with one query a table, whatever their size and however many partnerships have one. */
@Component
class PlanOutlines {

    private final LocalPlanRepository plans;
    private final PlanRows rows;
    private final LinkDecisions decisions;

    PlanOutlines(LocalPlanRepository plans, PlanRows rows, LinkDecisions decisions) {
        this.plans = plans;
        this.rows = rows;
        this.decisions = decisions;
    }

    List<PlanOutline> inForce(Collection<TenantId> tenants, LocalDate on) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        var found = plans.begun(tenants.stream().map(TenantId::value).toList(), on);
        return new Reading(tenants, found.stream().map(LocalPlanEntity::id).toList(), on).outlines(found);
    }

    /** The force priorities that plans carry on a day, by what was signed and what was decided since. */
    Set<ForcePriorityId> carried(Collection<TenantId> tenants, LocalDate on) {
        if (tenants.isEmpty()) {
            return Set.of();
        }
        var found = plans.begun(tenants.stream().map(TenantId::value).toList(), on).stream()
                .map(LocalPlanEntity::id)
                .toList();
        var decided = decisions.on(tenants, found, on);
        return rows.of(LocalPriorityEntity.class, tenants, found).stream()
                .flatMap(row -> Optional.ofNullable(force(row, decided)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tenants of those partnerships that stand under one of some force areas. */
    static List<TenantId> below(Collection<TenantId> forceAreas, List<Tenant> partnerships) {
        var above = Set.copyOf(forceAreas);
        return partnerships.stream()
                .filter(p -> p.parent() != null && above.contains(p.parent()))
                .map(Tenant::id)
                .toList();
    }

    private static @Nullable ForcePriorityId force(LocalPriorityEntity row, Map<Long, LinkDecisionEntity> decided) {
        var decision = decided.get(row.id());
        var force = decision == null ? row.forcePriorityId() : decision.forcePriorityId();
        return force == null ? null : new ForcePriorityId(force);
    }

    /** The rows of all the plans asked for, by what they hang on. */
    private final class Reading {

        private final Collection<TenantId> tenants;
        private final Collection<Long> ids;
        private final Map<Long, List<StatutoryStrategy>> strategies;
        private final Map<Long, PlanOutline.Work> work;
        private final Map<Long, LinkDecisionEntity> decided;
        private final Map<Long, List<ObjectiveEntity>> objectives;
        private final Map<Long, List<String>> measures;
        private final Map<Long, List<ObjectiveLink>> links;

        Reading(Collection<TenantId> tenants, Collection<Long> ids, LocalDate on) {
            this.tenants = tenants;
            this.ids = ids;
            strategies = by(
                    PriorityStrategyEntity.class, PriorityStrategyEntity::priorityId, PriorityStrategyEntity::strategy);
            work = rows.work(tenants, ids, on);
            decided = decisions.on(tenants, ids, on);
            objectives = by(ObjectiveEntity.class, ObjectiveEntity::priorityId, o -> o);
            measures = by(
                    GuidelineMeasureEntity.class,
                    GuidelineMeasureEntity::guidelineId,
                    GuidelineMeasureEntity::measureKey);
            links = rows.objectiveLinks(tenants, ids);
        }

        List<PlanOutline> outlines(List<LocalPlanEntity> found) {
            var priorities = by(LocalPriorityEntity.class, PlanPart::planId, this::priority);
            var guidelines = by(GuidelineEntity.class, PlanPart::planId, this::guideline);
            return found.stream()
                    .map(plan -> new PlanOutline(
                            plan.tenant(),
                            new PlanId(plan.id()),
                            plan.title(),
                            plan.validFrom(),
                            plan.validTo(),
                            plan.isIllustrative(),
                            priorities.getOrDefault(plan.id(), List.of()),
                            guidelines.getOrDefault(plan.id(), List.of())))
                    .toList();
        }

        private PlanOutline.Priority priority(LocalPriorityEntity row) {
            return new PlanOutline.Priority(
                    row.number(),
                    row.title(),
                    force(row, decided),
                    strategies.getOrDefault(row.id(), List.of()),
                    objectives.getOrDefault(row.id(), List.of()).stream()
                            .map(o -> new PlanOutline.Goal(
                                    row.number(),
                                    o.number(),
                                    o.title(),
                                    o.kind(),
                                    work.getOrDefault(o.id(), PlanOutline.Work.NONE)))
                            .toList());
        }

        private Guideline guideline(GuidelineEntity row) {
            return row.toGuideline(
                    measures.getOrDefault(row.id(), List.of()), List.of(), links.getOrDefault(row.id(), List.of()));
        }

        private <T extends PlanPart, V> Map<Long, List<V>> by(
                Class<T> kind, Function<T, Long> parent, Function<T, V> value) {
            return rows.of(kind, tenants, ids).stream()
                    .collect(Collectors.groupingBy(
                            parent, LinkedHashMap::new, Collectors.mapping(value, Collectors.toList())));
        }
    }
}
