package uk.cspportal.returns;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The dates of a return that has opened: set when it opened, moved for a reason. */
@Service
@Transactional
public class ReturnDeadlines {

    private final ReturnStore store;
    private final ApplicationEventPublisher events;

    ReturnDeadlines(ReturnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Empty while there is no return of the quarter. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<ReturnDates> ofOpened(TenantId tenant, Quarter quarter) {
        return store.find(tenant, quarter).map(QuarterlyReturn::dates);
    }

    /** Gives an open return other dates; whoever works on it reads the reason. */
    @PreAuthorize(Rights.PERFORMANCE)
    public void move(TenantId tenant, Quarter quarter, ReturnDates dates, String why) {
        var whole = store.get(tenant, quarter);
        var before = whole.dates();
        whole.move(dates);
        store.tell(whole, null, EventKind.DATES_MOVED, null, before.words(), dates.words());
        events.publishEvent(new DeadlineMoved(tenant, quarter, before, dates, why));
    }
}
