package uk.cspportal.plans;

import java.util.LinkedList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;
import uk.cspportal.tenancy.Tenants;

/**
 * Keeps what can be searched the same as what the plans say: whichever service wrote a plan says so in the same
 * transaction. Rows that still say the same stay, so that the index has little to do.
 */
@Component
class PassageKeeper {

    private final LocalPlanRepository plans;
    private final ForcePlanRepository forcePlans;
    private final PlanPassageRepository passages;
    private final DraftStore drafts;
    private final LocalPlanStore stored;
    private final ForcePlanStore storedForce;
    private final Tenants tenants;

    PassageKeeper(
            LocalPlanRepository plans,
            ForcePlanRepository forcePlans,
            PlanPassageRepository passages,
            DraftStore drafts,
            LocalPlanStore stored,
            ForcePlanStore storedForce,
            Tenants tenants) {
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.passages = passages;
        this.drafts = drafts;
        this.stored = stored;
        this.storedForce = storedForce;
        this.tenants = tenants;
    }

    @EventListener
    void keep(DraftWritten written) {
        drafts.find(new TenantId(written.tenantId())).ifPresent(this::keep);
    }

    /** Who may find a draft changes with who may read it. */
    @EventListener
    void keep(PlanMoved moved) {
        drafts.find(new TenantId(moved.tenantId())).ifPresent(this::keep);
    }

    @EventListener
    void keep(PlanAdopted adopted) {
        plans.find(adopted.tenantId(), adopted.plan().value()).ifPresent(this::keep);
    }

    @EventListener
    void keep(ForcePlanDefined defined) {
        keepForce(defined.tenantId());
    }

    @EventListener
    void keep(ForcePlanPublished published) {
        keepForce(published.tenantId());
    }

    @EventListener
    void keep(ForcePlanWritten written) {
        keepForce(written.tenantId());
    }

    /** Everything of a tenant; others who do the same wait until this transaction ends. */
    void keepAll(TenantId tenant) {
        plans.holdAll(tenant.value()).forEach(this::keep);
        keepForce(tenant.value());
    }

    private void keep(LocalPlanEntity plan) {
        var document = plan.state().inPreparation() ? drafts.document(plan) : PlanDocument.of(stored.assemble(plan));
        // One index for all who search: small counts are in it as every reader may see them.
        keep(plan, passages.ofPlan(plan.tenant().value(), plan.id()), Passages.of(SmallCounts.forReaders(document)));
    }

    /** What is being prepared is found by nobody. */
    private void keepForce(long tenant) {
        forcePlans.all(tenant).stream()
                .filter(plan -> plan.state() == ForcePlanState.PUBLISHED)
                .forEach(plan -> {
                    var code = tenants.get(plan.tenant()).code();
                    var document = PlanDocument.of(storedForce.assemble(plan), code);
                    keep(plan, passages.ofForcePlan(tenant, plan.id()), Passages.ofForce(document));
                });
    }

    private void keep(TenantOwned plan, List<PlanPassageEntity> rows, List<Passage> said) {
        var left = new LinkedList<>(rows);
        int turn = 0;
        for (var passage : said) {
            int at = ++turn;
            var same = left.stream().filter(row -> row.says(passage)).findFirst();
            same.ifPresentOrElse(
                    row -> {
                        row.stand(plan, at);
                        left.remove(row);
                    },
                    () -> passages.save(PlanPassageEntity.of(plan, passage, at)));
        }
        passages.deleteAll(left);
    }
}
