package uk.cspportal.plans;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.tenancy.TenantId;

/** Keeps every change of a draft and each step of its life: the services that make them say so in the same transaction. */
@Component
class DraftHistory {

    /** As many changes can be undone; of older ones the texts stay, but not the whole document. */
    static final int KEPT = 50;

    private final DraftStore store;
    private final DraftChangeRepository changes;
    private final DraftStepRepository steps;
    private final CurrentPerson current;
    private final Clock clock;

    DraftHistory(
            DraftStore store,
            DraftChangeRepository changes,
            DraftStepRepository steps,
            CurrentPerson current,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.steps = steps;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void keep(DraftWritten written) {
        store.find(new TenantId(written.tenantId())).ifPresent(plan -> keep(plan, written));
    }

    /** Signatures end when an edition is taken back; that they were given stays in its history. */
    @EventListener
    void keep(PlanMoved moved) {
        var party = moved.action().equals("plan.signed") ? SigningParty.valueOf(moved.to()) : null;
        var by = current.find().map(PortalUser::name).orElse("");
        store.find(new TenantId(moved.tenantId()))
                .ifPresent(plan -> steps.save(new DraftStepEntity(
                        plan, new DraftStep(moved.action(), party, moved.why(), by, clock.instant()))));
    }

    private void keep(LocalPlanEntity plan, DraftWritten written) {
        long tenant = plan.tenant().value();
        int turn = changes.lastTurn(tenant, plan.id()) + 1;
        changes.save(new DraftChangeEntity(plan, turn, written, current.find().orElse(null), clock.instant()));
        changes.at(tenant, plan.id(), turn - KEPT - 1).ifPresent(DraftChangeEntity::forgetDocument);
    }

    /** Once in force nothing is undone any more. */
    @EventListener
    void forget(PlanAdopted adopted) {
        changes.since(adopted.tenantId(), adopted.plan().value(), 1).forEach(DraftChangeEntity::forgetDocument);
    }
}
