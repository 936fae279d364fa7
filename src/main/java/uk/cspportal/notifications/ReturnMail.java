package uk.cspportal.notifications;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.notifications.NoticeBoard.Told;
import uk.cspportal.returns.DatesPlanned;
import uk.cspportal.returns.DeadlineMoved;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Tells those who work on a return when its dates change, and nothing of what is in it: of one that is open at once by
 * mail too, of one that is yet to open with the day's digest.
 */
@Component
class ReturnMail {

    private final NoticeBoard board;
    private final MailAtOnce mail;
    private final PortalAddress address;
    private final Tenants tenants;
    private final Memberships memberships;
    private final Clock clock;

    ReturnMail(
            NoticeBoard board,
            MailAtOnce mail,
            PortalAddress address,
            Tenants tenants,
            Memberships memberships,
            Clock clock) {
        this.board = board;
        this.mail = mail;
        this.address = address;
        this.tenants = tenants;
        this.memberships = memberships;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineMoved event) {
        var tenant = tenants.get(event.tenant());
        var path = ReturnRoutes.of(tenant.slug(), event.quarter());
        var letter = Letter.of(
                "dates-moved",
                tenant.name(),
                event.quarter().label(),
                dates(event.now()),
                event.why(),
                address.link(path));
        var once = once(tenant, event.quarter());
        var told = told(tenant, event.quarter(), event.now(), event.why(), path);
        for (var person : workers(tenant.id())) {
            board.tell(person, tenant.id(), NoticeKind.DATES, once, told);
            mail.now(person, tenant.id(), once, letter);
        }
    }

    @EventListener
    void on(DatesPlanned event) {
        var tenant = tenants.get(event.tenant());
        var why = event.why().isEmpty() ? Messages.text("notifications.dates.round") : event.why();
        var told = told(tenant, event.quarter(), event.now(), why, ReturnRoutes.calendar(tenant.slug()));
        var once = once(tenant, event.quarter());
        workers(tenant.id()).forEach(person -> board.tell(person, tenant.id(), NoticeKind.DATES, once, told));
    }

    private static Told told(Tenant tenant, Quarter quarter, ReturnDates now, String why, String path) {
        return new Told(
                Messages.text("notifications.dates.changed", tenant.shortName(), quarter.label()),
                Messages.text("notifications.dates.changed.detail", why, dates(now)),
                path);
    }

    /** Each change is told, also back to what the dates were before. */
    private String once(Tenant tenant, Quarter quarter) {
        return "dates %s %s %s".formatted(tenant.code(), quarter.code(), clock.instant());
    }

    private List<PersonId> workers(TenantId tenant) {
        return memberships.holders(tenant, Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD).stream()
                .map(RoleHolder::person)
                .distinct()
                .toList();
    }

    static String dates(ReturnDates dates) {
        return Messages.text(
                "notifications.dates",
                Formats.deadline(dates.collectBy()),
                Formats.deadline(dates.policeBy()),
                Formats.deadline(dates.signBy()),
                Formats.deadline(dates.publishBy()));
    }
}
