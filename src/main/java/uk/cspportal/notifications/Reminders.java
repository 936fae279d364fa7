package uk.cspportal.notifications;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.calendar.WorkingCalendar;
import uk.cspportal.calendar.WorkingDays;
import uk.cspportal.identity.PersonId;
import uk.cspportal.notifications.NoticeBoard.Told;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.StepHeld;
import uk.cspportal.returns.StepsHeld;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenants;

/**
 * Reminds whoever holds a return's step of its day, by London dates. Run again, late or on two
 * instances at once, it tells nobody anything twice: each reminder has its name. A day that was
 * missed is made up for by the latest reminder alone.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final StepsHeld steps;
    private final StepHolders holders;
    private final NoticeBoard board;
    private final Digests digests;
    private final WorkingCalendar calendar;
    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reminders(
            StepsHeld steps,
            StepHolders holders,
            NoticeBoard board,
            Digests digests,
            WorkingCalendar calendar,
            Tenants tenants,
            TransactionTemplate transactions,
            Clock clock) {
        this.steps = steps;
        this.holders = holders;
        this.board = board;
        this.digests = digests;
        this.calendar = calendar;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In office hours, London time; set to {@code -} where nothing may happen by itself. */
    @Scheduled(cron = "${portal.reminders.every:0 */10 7-18 * * *}", zone = "Europe/London")
    void run() {
        remind();
        digests.send(today());
        board.forgetOld();
    }

    void remind() {
        var today = today();
        var days = calendar.workingDays();
        for (var step : steps.all()) {
            try {
                transactions.executeWithoutResult(status -> remind(step, today, days));
            } catch (DataAccessException e) {
                LOG.warn("Reminders of return {} of tenant {} wait", step.quarter(), step.tenant(), e);
            }
        }
    }

    private void remind(StepHeld step, LocalDate today, WorkingDays days) {
        ReminderDay.on(today, step.due(), days).ifPresent(which -> {
            var once = "%s %s %s %s"
                            .formatted(
                                    tenants.get(step.tenant()).code(),
                                    step.quarter().code(),
                                    step.state(),
                                    step.due())
                    + " " + which;
            for (PersonId person : holders.of(step)) {
                board.tell(person, step.tenant(), NoticeKind.REMINDER, once, told(step, which));
            }
        });
    }

    private Told told(StepHeld step, ReminderDay which) {
        var tenant = tenants.get(step.tenant());
        return new Told(
                Messages.text(
                        "notifications.reminder." + (which.isLate() ? "late" : "due"),
                        tenant.shortName(),
                        Messages.text("notifications.step." + step.state()),
                        step.quarter().label(),
                        Formats.deadline(step.due())),
                Messages.text("notifications.todo." + step.state()),
                path(tenant.slug(), step));
    }

    static String path(String slug, StepHeld step) {
        return step.state() == ReturnState.OPEN
                ? ReturnRoutes.of(slug, step.quarter())
                : ReturnRoutes.review(slug, step.quarter());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.LONDON);
    }
}
