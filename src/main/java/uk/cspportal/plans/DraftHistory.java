package uk.cspportal.plans;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.tenancy.TenantId;

/** Keeps every change of a draft, whichever service made it: they all say so in the same transaction. */
@Component
class DraftHistory {

    /** As many changes can be undone; of older ones the texts stay, but not the whole document. */
    static final int KEPT = 50;

    private final DraftStore store;
    private final DraftChangeRepository changes;
    private final CurrentPerson current;
    private final Clock clock;

    DraftHistory(DraftStore store, DraftChangeRepository changes, CurrentPerson current, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void keep(DraftWritten written) {
        store.find(new TenantId(written.tenantId())).ifPresent(plan -> keep(plan, written));
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
