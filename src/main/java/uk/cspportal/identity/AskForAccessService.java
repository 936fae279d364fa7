package uk.cspportal.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * How somebody without a role in a tenant asks for one. Which tenants exist is public knowledge; who
 * administers them is not told to strangers.
 */
@Service
@Transactional
public class AskForAccessService {

    /** So that nobody floods every partnership of the country. */
    static final int MOST_WAITING = 5;

    private final AccessRequestRepository repository;
    private final Doorstep doorstep;
    private final Memberships memberships;
    private final People people;
    private final Tenants tenants;
    private final SystemScope system;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AskForAccessService(
            AccessRequestRepository repository,
            Doorstep doorstep,
            Memberships memberships,
            People people,
            Tenants tenants,
            SystemScope system,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.doorstep = doorstep;
        this.memberships = memberships;
        this.people = people;
        this.tenants = tenants;
        this.system = system;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** What the caller has asked for so far, the last first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public List<OwnRequest> mine() {
        return doorstep.requestsOf(current.get().id());
    }

    /** Where access can be asked for, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public List<Tenant> askable() {
        return tenants.all().stream()
                .filter(AskForAccessService::canBeAsked)
                .sorted(Comparator.comparing(Tenant::name))
                .toList();
    }

    /** Whether a request to this tenant would find somebody to answer it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public boolean hasAdministrator(TenantId tenant) {
        return !memberships.holders(tenant, Role.ADMINISTRATOR).isEmpty();
    }

    /**
     * Asks the administrators of a tenant for access.
     *
     * @throws ConflictException for a tenant the caller belongs to or has asked already, and for the sixth request
     */
    @PreAuthorize(Rights.SIGNED_IN)
    public void ask(TenantId tenant, String message) {
        var caller = current.get();
        people.lock(caller.id());
        var asked = tenants.get(tenant);
        if (!canBeAsked(asked)) {
            throw new NotFoundException(Messages.text("identity.api.no-tenant"));
        }
        var words = Given.message(message);
        requireRoomFor(asked, caller.id());
        var request = new AccessRequestEntity(tenant, caller.id(), words, clock.instant());
        system.call("access is asked for", Stream.of(tenant), () -> repository.saveAndFlush(request));
        events.publishEvent(new AccessRequested(tenant.value(), request.id(), caller.personId(), words));
    }

    private void requireRoomFor(Tenant asked, PersonId person) {
        if (memberships.of(person).stream().anyMatch(m -> m.tenant().equals(asked.id()))) {
            throw new ConflictException(Messages.text("identity.ask.belongs", asked.name()));
        }
        var waiting = doorstep.requestsOf(person).stream()
                .filter(r -> r.state() == AccessRequestState.WAITING)
                .toList();
        if (waiting.stream().anyMatch(r -> r.tenant().equals(asked.id()))) {
            throw new ConflictException(Messages.text("identity.ask.waits-already", asked.name()));
        }
        if (waiting.size() >= MOST_WAITING) {
            throw new ConflictException(Messages.text("identity.ask.too-many", MOST_WAITING));
        }
    }

    private static boolean canBeAsked(Tenant tenant) {
        return !Role.in(tenant.kind()).isEmpty();
    }
}
