package uk.cspportal.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.calendar.WorkingCalendar;
import uk.cspportal.commentary.CommentaryLock;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.plans.StandingPlans;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * What returns do by themselves: they open on their day, and go on when the police's date has passed.
 * Each in a transaction of its own, so that one that cannot does not hold up the others. Run twice, or
 * on two nodes at once, the second finds nothing to do: a quarter has one return, and a change that
 * somebody else made first is refused.
 */
@Component
class ReturnClock {

    /** What comes in late leaves the police this many working days nevertheless. */
    static final int DAYS_AFTER_LATE = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ReturnClock.class);

    private final DueReturns due;
    private final ReturnStore store;
    private final ReturnOpening opening;
    private final GivenBack given;
    private final StandingPlans plans;
    private final CommentaryLock commentary;
    private final WorkingCalendar calendar;
    private final SystemScope system;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnClock(
            DueReturns due,
            ReturnStore store,
            ReturnOpening opening,
            GivenBack given,
            StandingPlans plans,
            CommentaryLock commentary,
            WorkingCalendar calendar,
            SystemScope system,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.due = due;
        this.store = store;
        this.opening = opening;
        this.given = given;
        this.plans = plans;
        this.commentary = commentary;
        this.calendar = calendar;
        this.system = system;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Every five minutes; set to {@code -} where nothing may happen by itself. */
    @Scheduled(cron = "${portal.returns.moving:0 */5 * * * *}")
    void moveOn() {
        var today = LocalDate.ofInstant(clock.instant(), Formats.LONDON);
        for (var one : due.toOpen(today)) {
            within(one.tenant(), one.quarter(), "returns.clock.open", () -> open(one));
        }
        for (var one : due.heldByNobody(today)) {
            within(one.tenant(), one.quarter(), "returns.clock.held", () -> giveBack(one));
        }
        var days = calendar.workingDays();
        for (var one : due.withPolice(today)) {
            var late = days.after(londonDay(one.submitted()), DAYS_AFTER_LATE);
            boolean inTime = !londonDay(one.submitted()).isAfter(one.policeBy());
            if (inTime || today.isAfter(late)) {
                within(one.tenant(), one.quarter(), "returns.clock.police", () -> goOn(one, today));
            }
        }
    }

    private void open(DueReturns.ToOpen one) {
        if (store.find(one.tenant(), one.quarter()).isEmpty()) {
            plans.inForce(one.tenant(), one.quarter().lastMonth().atEndOfMonth())
                    .ifPresent(plan -> opening.open(one.tenant(), one.quarter(), one.dates(), plan));
        }
    }

    private void giveBack(DueReturns.Held one) {
        var whole = store.get(one.tenant(), one.quarter());
        var line = store.lineToChange(whole, one.line());
        if (whole.state() == ReturnState.OPEN && line.isHandedOver() && !line.locked()) {
            given.back(whole, line, Messages.text("returns.clock.portal"), Messages.text("returns.clock.held.why"));
        }
    }

    private void goOn(DueReturns.WithPolice one, LocalDate today) {
        var whole = store.get(one.tenant(), one.quarter());
        if (whole.state() == ReturnState.WITH_POLICE && whole.dates().policeBy().isBefore(today)) {
            whole.goOnWithoutPolice();
            commentary.lock(one.tenant(), one.quarter());
            store.tell(whole, null, EventKind.POLICE_SILENT, null, null, null);
            events.publishEvent(ReturnMoved.of(whole, EventKind.POLICE_SILENT, ReturnState.WITH_POLICE, null));
        }
    }

    private void within(TenantId tenant, Quarter quarter, String why, Runnable work) {
        try {
            system.call(Messages.text(why, quarter.label()), Stream.of(tenant), () -> {
                transactions.executeWithoutResult(status -> {
                    work.run();
                    // Written while the scope lasts, also when this is part of a longer transaction.
                    store.returns.flush();
                });
                return true;
            });
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            LOG.debug("Return {} of tenant {} was moved on elsewhere", quarter, tenant, e);
        } catch (RuntimeException e) {
            LOG.warn("Return {} of tenant {} could not be moved on; it is tried again", quarter, tenant, e);
        }
    }

    private static LocalDate londonDay(Instant at) {
        return LocalDate.ofInstant(at, Formats.LONDON);
    }
}
