package uk.cspportal.commentary;

import java.time.Clock;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * The seal the module above puts on a quarter's commentary once it is complete: from then on nothing
 * in it changes until that module opens it again. No use case of its own: it is part of the caller's,
 * in the caller's transaction, and who may do that is checked there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CommentaryLock {

    private final CommentaryLockRepository locks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentaryLock(CommentaryLockRepository locks, Clock clock, ApplicationEventPublisher events) {
        this.locks = locks;
        this.clock = clock;
        this.events = events;
    }

    /** The commentary is complete: nothing in it changes any more. */
    public void lock(TenantId tenant, Quarter quarter) {
        var lock =
                locks.find(tenant.value(), quarter.code()).orElseGet(() -> new CommentaryLockEntity(tenant, quarter));
        lock.close(clock.instant());
        locks.save(lock);
        events.publishEvent(new LockChanged(tenant, quarter, "commentary.locked", "complete"));
    }

    /** Opens the whole quarter again. */
    public void unlock(TenantId tenant, Quarter quarter) {
        locks.find(tenant.value(), quarter.code()).ifPresent(lock -> {
            locks.delete(lock);
            events.publishEvent(new LockChanged(tenant, quarter, "commentary.unlocked", "open"));
        });
    }

    /** Opens the named guidelines again; the others stay sealed. */
    public void unlock(TenantId tenant, Quarter quarter, Collection<String> guidelines) {
        locks.find(tenant.value(), quarter.code()).ifPresent(lock -> {
            lock.open(guidelines);
            events.publishEvent(new LockChanged(
                    tenant, quarter, "commentary.unlocked", String.join(", ", new TreeSet<>(guidelines))));
        });
    }

    /** @throws ConflictException when the guideline's commentary is complete */
    void requireOpen(TenantId tenant, Quarter quarter, String guideline) {
        CommentarySubjects.require(guideline);
        if (locks.find(tenant.value(), quarter.code())
                .filter(lock -> lock.covers(guideline))
                .isPresent()) {
            throw new ConflictException(Messages.text("commentary.error.locked", quarter.label()));
        }
    }
}
