package uk.cspportal.returns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** How a return comes about, by the policing body's office or by itself; who may is for the caller to check. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnOpening {

    private final ReturnStore store;
    private final ApplicationEventPublisher events;

    ReturnOpening(ReturnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Opens the quarter's return with a line per guideline of the plan. */
    void open(TenantId tenant, Quarter quarter, ReturnDates dates, LocalPlan plan) {
        if (store.find(tenant, quarter).isPresent()) {
            throw new ConflictException(Messages.text("returns.error.already-open", quarter.label()));
        }
        var whole = store.returns.save(new QuarterlyReturn(tenant, quarter, plan.id(), dates));
        plan.guidelines().forEach(g -> store.add(new LineEntity(tenant, whole.id(), g, store.now())));
        store.tell(whole, null, EventKind.OPENED, null, null, null);
        events.publishEvent(ReturnMoved.of(whole, EventKind.OPENED, null, null));
    }
}
