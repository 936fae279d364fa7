package uk.cspportal.notifications;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.notifications.NoticeBoard.Told;
import uk.cspportal.returns.Nudged;
import uk.cspportal.returns.StepHeld;
import uk.cspportal.returns.StepsHeld;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Tells those who hold a step that somebody asked them to go on: at once, as a person waits for it. */
@Component
class NudgeMail {

    private final StepsHeld steps;
    private final StepHolders holders;
    private final NoticeBoard board;
    private final MailAtOnce mail;
    private final Tenants tenants;
    private final PortalAddress address;

    NudgeMail(
            StepsHeld steps,
            StepHolders holders,
            NoticeBoard board,
            MailAtOnce mail,
            Tenants tenants,
            PortalAddress address) {
        this.steps = steps;
        this.holders = holders;
        this.board = board;
        this.mail = mail;
        this.tenants = tenants;
        this.address = address;
    }

    @EventListener
    void on(Nudged event) {
        steps.of(event.tenant(), event.quarter()).ifPresent(step -> {
            var tenant = tenants.get(event.tenant());
            var once =
                    "nudge %s %s %s %s".formatted(tenant.code(), event.quarter().code(), event.step(), event.day());
            var told = told(event, step, tenant);
            for (var person : holders.of(step)) {
                if (board.tell(person, tenant.id(), NoticeKind.NUDGE, once, told)) {
                    mail(person, tenant, event, step, once);
                }
            }
        });
    }

    private void mail(PersonId person, Tenant tenant, Nudged event, StepHeld step, String once) {
        if (board.wantsMail(person)) {
            mail.now(person, tenant.id(), once, letter(tenant, event, step, address));
        }
    }

    private static Told told(Nudged event, StepHeld step, Tenant tenant) {
        return new Told(
                Messages.text(
                        "notifications.nudge.heading",
                        tenant.shortName(),
                        event.by(),
                        Messages.text("notifications.step." + step.state()),
                        step.quarter().label(),
                        Formats.deadline(step.due())),
                message(event),
                Reminders.path(tenant.slug(), step));
    }

    static Letter letter(Tenant tenant, Nudged event, StepHeld step, PortalAddress address) {
        return Letter.of(
                "nudge",
                tenant.name(),
                event.by(),
                Messages.text("notifications.step." + step.state()),
                step.quarter().label(),
                Formats.deadline(step.due()),
                message(event),
                address.link(Reminders.path(tenant.slug(), step)),
                address.link(NoticeRoutes.NOTICES));
    }

    private static String message(Nudged event) {
        return Objects.requireNonNullElseGet(event.why(), () -> Messages.text("notifications.todo." + event.step()));
    }
}
