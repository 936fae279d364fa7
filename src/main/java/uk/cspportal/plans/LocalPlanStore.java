package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Local plans put together from their rows, with a fixed number of queries whatever their size. */
@Component
class LocalPlanStore {

    private final LocalPlanRepository plans;
    private final PlanRows rows;
    private final Tenants tenants;
    private final JsonMapper json;

    LocalPlanStore(LocalPlanRepository plans, PlanRows rows, Tenants tenants, JsonMapper json) {
        this.plans = plans;
        this.rows = rows;
        this.tenants = tenants;
        this.json = json;
    }

    Optional<LocalPlan> inForce(TenantId tenant, LocalDate on) {
        return plans.begun(tenant.value(), on, Limit.of(1)).stream().findFirst().map(this::assemble);
    }

    Optional<LocalPlan> find(TenantId tenant, PlanId plan) {
        return row(tenant, plan).map(this::assemble);
    }

    Optional<LocalPlan> edition(TenantId tenant, int edition) {
        return plans.editions(tenant.value()).stream()
                .filter(found -> found.edition() == edition)
                .findFirst()
                .flatMap(found -> find(tenant, new PlanId(found.id())));
    }

    boolean exists(TenantId tenant, PlanId plan) {
        return row(tenant, plan).isPresent();
    }

    /** Only what is or was in force: until then a plan has no rows. */
    private Optional<LocalPlanEntity> row(TenantId tenant, PlanId plan) {
        return plans.find(tenant.value(), plan.value())
                .filter(found -> !found.state().inPreparation());
    }

    List<Guideline> guidelines(TenantId tenant, PlanId plan) {
        var measures = rows.by(
                GuidelineMeasureEntity.class,
                tenant,
                plan.value(),
                GuidelineMeasureEntity::guidelineId,
                GuidelineMeasureEntity::measureKey);
        var parts = rows.by(
                GuidelinePartEntity.class,
                tenant,
                plan.value(),
                GuidelinePartEntity::guidelineId,
                GuidelinePartEntity::wording);
        var objectives = rows.objectiveLinks(List.of(tenant), List.of(plan.value()));
        return rows.of(GuidelineEntity.class, tenant, plan.value()).stream()
                .map(g -> g.toGuideline(
                        measures.getOrDefault(g.id(), List.of()),
                        parts.getOrDefault(g.id(), List.of()),
                        objectives.getOrDefault(g.id(), List.of())))
                .toList();
    }

    LocalPlan assemble(LocalPlanEntity plan) {
        var tenant = plan.tenant();
        return new LocalPlan(
                new PlanId(plan.id()),
                tenant,
                plan.title(),
                plan.state(),
                plan.edition(),
                plan.validFrom(),
                plan.validTo(),
                plan.isIllustrative(),
                priorities(tenant, plan.id()),
                guidelines(tenant, new PlanId(plan.id())),
                rows.of(ContributionEntity.class, tenant, plan.id()).stream()
                        .map(ContributionEntity::toContribution)
                        .toList(),
                glossary(tenant, plan.id()),
                (ObjectNode) json.readTree(plan.annex()));
    }

    private List<Acronym> glossary(TenantId tenant, long plan) {
        var aliases = rows.by(
                AcronymAliasEntity.class, tenant, plan, AcronymAliasEntity::acronymId, AcronymAliasEntity::wording);
        return rows.of(AcronymEntity.class, tenant, plan).stream()
                .map(a -> a.toAcronym(aliases.getOrDefault(a.id(), List.of())))
                .toList();
    }

    private List<LocalPriority> priorities(TenantId tenant, long plan) {
        var strategies = rows.by(
                PriorityStrategyEntity.class,
                tenant,
                plan,
                PriorityStrategyEntity::priorityId,
                PriorityStrategyEntity::strategy);
        var focus = rows.by(FocusItemEntity.class, tenant, plan, FocusItemEntity::priorityId, FocusItemEntity::wording);
        var why =
                rows.by(RationaleEntity.class, tenant, plan, RationaleEntity::priorityId, RationaleEntity::toRationale);
        var activities = rows.by(
                ActivityEntity.class,
                tenant,
                plan,
                ActivityEntity::objectiveId,
                a -> new PlanActivity(a.wording(), null));
        var footnotes =
                rows.by(FootnoteEntity.class, tenant, plan, FootnoteEntity::objectiveId, FootnoteEntity::toFootnote);
        var objectives = rows.by(
                ObjectiveEntity.class,
                tenant,
                plan,
                ObjectiveEntity::priorityId,
                o -> new Objective(
                        o.number(),
                        o.title(),
                        o.kind(),
                        o.group(),
                        activities.getOrDefault(o.id(), List.of()),
                        footnotes.getOrDefault(o.id(), List.of())));
        var found = rows.of(LocalPriorityEntity.class, tenant, plan);
        var numbers = rows.forceNumbers(
                tenants.ancestorsOf(tenant).stream().map(Tenant::id).toList(),
                found.stream()
                        .map(LocalPriorityEntity::forcePriorityId)
                        .filter(Objects::nonNull)
                        .toList());
        return found.stream()
                .map(p -> new LocalPriority(
                        p.number(),
                        p.title(),
                        p.forceLink(numbers.get(p.forcePriorityId())),
                        strategies.getOrDefault(p.id(), List.of()),
                        focus.getOrDefault(p.id(), List.of()),
                        why.getOrDefault(p.id(), List.of()),
                        objectives.getOrDefault(p.id(), List.of())))
                .toList();
    }
}
