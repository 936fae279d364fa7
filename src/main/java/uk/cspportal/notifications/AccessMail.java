package uk.cspportal.notifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.AccessRequestAnswered;
import uk.cspportal.identity.AccessRequested;
import uk.cspportal.identity.InvitationPost;
import uk.cspportal.identity.InvitationSent;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Writes to people who are invited, who ask for access, and who decide about it. Says no more of
 * anybody than name and role: the rest is read in the portal, by whoever may.
 */
@Component
class AccessMail implements InvitationPost {

    private final MailSettings settings;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Tenants tenants;
    private final Memberships memberships;
    private final People people;

    AccessMail(
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

    @Override
    public boolean sends() {
        return settings.sends();
    }

    @EventListener
    void on(InvitationSent event) {
        var tenant = tenant(event.tenantId());
        write(
                tenant,
                event.email(),
                Letter.of(
                        "invitation",
                        tenant.name(),
                        roleName(event.role()),
                        address.link(tenant.slug()),
                        people.nameOf(new PersonId(event.actor())),
                        Formats.date(LocalDate.ofInstant(event.expiresAt(), Formats.LONDON))));
    }

    @EventListener
    void on(AccessRequested event) {
        var tenant = tenant(event.tenantId());
        var letter = Letter.of(
                "requested",
                tenant.name(),
                address.link(PeopleRoutes.people(tenant.slug())),
                people.nameOf(new PersonId(event.actor())));
        memberships.holders(tenant.id(), Role.ADMINISTRATOR).stream()
                .map(administrator -> people.contact(administrator.person()).email())
                .forEach(email -> write(tenant, email, letter));
    }

    @EventListener
    void on(AccessRequestAnswered event) {
        var tenant = tenant(event.tenantId());
        var role = event.role();
        write(
                tenant,
                people.contact(new PersonId(event.person())).email(),
                role == null
                        ? Letter.of("declined", tenant.name(), address.link(PeopleRoutes.ASK))
                        : Letter.of("granted", tenant.name(), roleName(role), address.link(tenant.slug())));
    }

    /** To nobody whose address is not known, and nothing that would go out of date while no mail is sent. */
    private void write(Tenant tenant, @Nullable String email, Letter letter) {
        if (sends() && email != null && !email.isBlank()) {
            outbox.add(tenant.id(), email, letter);
        }
    }

    private Tenant tenant(long id) {
        return tenants.get(new TenantId(id));
    }

    private static String roleName(String code) {
        return Messages.text("identity.role", Role.ofCode(code));
    }
}
