package uk.cspportal.notifications;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.returns.DeadlineMoved;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenants;

/** Writes to those who work on a return when its dates change; says nothing of what is in it. */
@Component
class ReturnMail {

    private final MailSettings settings;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Tenants tenants;
    private final Memberships memberships;
    private final People people;

    ReturnMail(
            MailSettings settings,
            Outbox outbox,
            PortalAddress address,
            Tenants tenants,
            Memberships memberships,
            People people) {
        this.settings = settings;
        this.outbox = outbox;
        this.address = address;
        this.tenants = tenants;
        this.memberships = memberships;
        this.people = people;
    }

    @EventListener
    void on(DeadlineMoved event) {
        if (!settings.sends()) {
            return;
        }
        var tenant = tenants.get(event.tenant());
        var letter = Letter.of(
                "dates-moved",
                tenant.name(),
                event.quarter().label(),
                dates(event.now()),
                event.why(),
                address.link(ReturnRoutes.of(tenant.slug(), event.quarter())));
        memberships.holders(tenant.id(), Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD).stream()
                .map(RoleHolder::person)
                .distinct()
                .flatMap(person -> Stream.ofNullable(people.contact(person).email()))
                .filter(email -> !email.isBlank())
                .forEach(email -> outbox.add(tenant.id(), email, letter));
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
