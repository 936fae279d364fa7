package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The edition in preparation, as it is kept: its document, read against today's measures and force plan. */
@Component
class DraftStore {

    private static final Set<PlanState> IN_PREPARATION = Set.of(PlanState.DRAFT, PlanState.SHARED, PlanState.AGREED);

    private final LocalPlanRepository plans;
    private final LocalPlanStore stored;
    private final ForcePlanStore forcePlans;
    private final DecidedLinks decided;
    private final AnsweredGuidelines answered;
    private final MeasureService measures;
    private final Tenants tenants;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(
            LocalPlanRepository plans,
            LocalPlanStore stored,
            ForcePlanStore forcePlans,
            DecidedLinks decided,
            AnsweredGuidelines answered,
            MeasureService measures,
            Tenants tenants,
            JsonMapper json,
            Clock clock) {
        this.plans = plans;
        this.stored = stored;
        this.forcePlans = forcePlans;
        this.decided = decided;
        this.answered = answered;
        this.measures = measures;
        this.tenants = tenants;
        this.json = json;
        this.clock = clock;
    }

    Optional<LocalPlanEntity> find(TenantId tenant) {
        return plans.inStates(tenant.value(), IN_PREPARATION);
    }

    /** For whoever changes it: others wait until this transaction ends. */
    Optional<LocalPlanEntity> hold(TenantId tenant) {
        return plans.hold(tenant.value(), IN_PREPARATION);
    }

    LocalPlanEntity begin(TenantId tenant, DraftReading reading, JsonNode document) {
        return plans.save(
                LocalPlanEntity.draft(tenant, plans.lastEdition(tenant.value()) + 1, reading.content(), document));
    }

    /** The document of the plan in force, to be refreshed; what it printed about its years is not copied. */
    ObjectNode forward(TenantId tenant) {
        var document = stored.inForce(tenant, LocalDate.now(clock))
                .map(PlanDocument::of)
                .orElseGet(() -> PlanDocument.empty(tenants.get(tenant)));
        decided.apply(tenant, document, LocalDate.now(clock));
        document.remove(List.of("valid_from", "valid_to"));
        return document;
    }

    /**
     * Reads a document and takes out of it what is no part of a plan. What an open return answers has to be
     * there, whichever way the document came.
     */
    DraftReading read(TenantId tenant, JsonNode document) {
        var today = LocalDate.now(clock);
        var forcePlan =
                tenants.above(tenant, TenantKind.FORCE_AREA).flatMap(force -> forcePlans.inForce(force.id(), today));
        return new PlanReader(tenants.get(tenant), forcePlan.orElse(null), measures.list(tenant))
                .readDraft(document)
                .and(answered.missing(tenant, document));
    }

    ObjectNode document(LocalPlanEntity plan) {
        return (ObjectNode) json.readTree(plan.document());
    }

    PlanDraft show(LocalPlanEntity plan) {
        var document = document(plan);
        var reading = read(plan.tenant(), document.deepCopy());
        return show(plan, document, reading, List.of());
    }

    /** As it stands once it is written, with its new version. */
    PlanDraft written(LocalPlanEntity plan, JsonNode document, DraftReading reading) {
        plans.flush();
        return show(plan, (ObjectNode) document, reading, reading.ignored());
    }

    private static PlanDraft show(
            LocalPlanEntity plan, ObjectNode document, DraftReading reading, List<String> ignored) {
        return new PlanDraft(
                new PlanId(plan.id()),
                plan.version() + 1,
                plan.state(),
                plan.edition(),
                reading.content().asPlan(new PlanId(plan.id()), plan.tenant(), plan.state(), plan.edition()),
                document,
                reading.problems(),
                ignored);
    }
}
