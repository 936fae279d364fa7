package uk.cspportal.returns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;

/**
 * Letting the policing body's office read a return while it is being written. Nobody but the partnership decides so,
 * and it can end it at any time; with the submission it ends by itself.
 */
@Service
@Transactional
public class ReturnSharing {

    private final ReturnStore store;
    private final SharedRows rows;
    private final ApplicationEventPublisher events;

    ReturnSharing(ReturnStore store, SharedRows rows, ApplicationEventPublisher events) {
        this.store = store;
        this.rows = rows;
        this.events = events;
    }

    /** @throws ConflictException when the return changed since {@code version}, or is not being written */
    @PreAuthorize(Rights.SHARE_RETURN)
    public void share(TenantId tenant, Quarter quarter, int version) {
        var whole = seen(tenant, quarter, version);
        whole.share(store.caller(), store.now());
        done(whole, EventKind.SHARED, Audience.UP);
    }

    /** @throws ConflictException when the return changed since {@code version}, or is not shared */
    @PreAuthorize(Rights.SHARE_RETURN)
    public void stop(TenantId tenant, Quarter quarter, int version) {
        var whole = seen(tenant, quarter, version);
        whole.stopSharing();
        done(whole, EventKind.SHARING_STOPPED, Audience.OWN);
    }

    private QuarterlyReturn seen(TenantId tenant, Quarter quarter, int version) {
        var whole = store.get(tenant, quarter);
        if (whole.version() != version) {
            throw new ConflictException(Messages.text("returns.share.error.stale"));
        }
        return whole;
    }

    private void done(QuarterlyReturn whole, EventKind kind, Audience audience) {
        try {
            store.returns.saveAndFlush(whole);
        } catch (OptimisticLockingFailureException e) {
            throw new ConflictException(Messages.text("returns.share.error.stale"));
        }
        rows.open(whole, audience);
        store.tell(whole, null, kind, null, null, null);
        events.publishEvent(new ReturnShared(whole.tenant(), whole.quarter(), kind == EventKind.SHARED));
    }
}
