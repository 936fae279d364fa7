package uk.cspportal.returns.rounds;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.FeedPath;
import uk.cspportal.identity.MembershipEnded;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** The dates of returns in people's own calendar programs, and as a file. */
@Service
@Transactional
public class CalendarFeed {

    private final FeedAddresses addresses;
    private final CalendarDays days;
    private final CalendarFile file;
    private final Access access;
    private final CurrentPerson current;
    private final Memberships memberships;
    private final Tenants tenants;
    private final PortalAddress portal;
    private final ApplicationEventPublisher events;

    CalendarFeed(
            FeedAddresses addresses,
            CalendarDays days,
            CalendarFile file,
            Access access,
            CurrentPerson current,
            Memberships memberships,
            Tenants tenants,
            PortalAddress portal,
            ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.days = days;
        this.file = file;
        this.access = access;
        this.current = current;
        this.memberships = memberships;
        this.tenants = tenants;
        this.portal = portal;
        this.events = events;
    }

    /** A file, to be named and sent. */
    public record Download(String name, String type, byte[] content) {}

    /** The dates of one tenant as they stand, for those who may read its calendar. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Download download(TenantId tenant) {
        var whose = tenants.get(tenant);
        return new Download(
                whose.slug() + ".ics",
                CalendarFile.TYPE,
                file.write(Messages.text("feed.of", whose.shortName()), days.of(whose)));
    }

    /** When the caller's address was made; empty while they have none. The address itself is not kept. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.ANY_MEMBER)
    public Optional<Instant> madeAt(TenantId tenant) {
        return addresses.madeAt(current.get().id());
    }

    /** A new address for all that the caller follows, of all their tenants; the one before ends. */
    @PreAuthorize(Rights.ANY_MEMBER)
    public String make(TenantId tenant) {
        var person = current.get().id();
        boolean renewed = addresses.madeAt(person).isPresent();
        var secret = addresses.make(person);
        events.publishEvent(new FeedChanged(tenant.value(), renewed ? "calendar-feed.renewed" : "calendar-feed.made"));
        return portal.link(FeedPath.CALENDAR.substring(1) + secret + FeedDoor.ENDING);
    }

    @PreAuthorize(Rights.ANY_MEMBER)
    public void revoke(TenantId tenant) {
        if (addresses.revoke(current.get().id())) {
            events.publishEvent(new FeedChanged(tenant.value(), "calendar-feed.revoked"));
        }
    }

    /** All that the caller follows; empty when they are nobody's member any more. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public Optional<byte[]> own() {
        var homes = access.homes();
        return homes.isEmpty()
                ? Optional.empty()
                : Optional.of(file.write(
                        Messages.text("feed.own"),
                        homes.stream().flatMap(home -> days.of(home).stream()).toList()));
    }

    /** With their last role an address ends for good: a role given later does not bring it back. */
    @EventListener
    void on(MembershipEnded event) {
        var person = new PersonId(event.personId());
        if (memberships.of(person).isEmpty()) {
            addresses.revoke(person);
        }
    }

    /** Kept simple for the trail: whose address it is, is who did it. */
    private record FeedChanged(long tenantId, String action) implements uk.cspportal.shared.AuditedEvent {
        @Override
        public String thing() {
            return "calendar feed";
        }
    }
}
