package uk.cspportal.notifications;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.ThreadMoved;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Writes to the other side of a question when something was said in it; never what was said. */
@Component
class QuestionMail {

    private final MailSettings settings;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Tenants tenants;
    private final Memberships memberships;
    private final People people;

    QuestionMail(
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
    void on(ThreadMoved event) {
        if (!settings.sends()) {
            return;
        }
        var tenant = tenants.get(event.tenant());
        var letter = Letter.of(
                "question-" + event.kind().name().toLowerCase(Locale.ROOT),
                tenant.name(),
                event.quarter().label(),
                address.link(ReturnRoutes.review(tenant.slug(), event.quarter())));
        event.tells().stream()
                .flatMap(side -> holders(tenant.id(), side))
                .map(RoleHolder::person)
                .filter(person -> !person.equals(event.by()))
                .distinct()
                .flatMap(person -> Stream.ofNullable(people.contact(person).email()))
                .filter(email -> !email.isBlank())
                .forEach(email -> outbox.add(tenant.id(), email, letter));
    }

    private Stream<RoleHolder> holders(TenantId tenant, ThreadSide side) {
        var home = side == ThreadSide.POLICING_BODY
                ? tenants.above(tenant, TenantKind.FORCE_AREA).stream().map(above -> above.id())
                : Stream.of(tenant);
        return home.flatMap(one -> memberships.holders(one, side.role()).stream());
    }
}
