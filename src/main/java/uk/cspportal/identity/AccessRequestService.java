package uk.cspportal.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** How the administrators of a tenant answer those who asked for access, each once. */
@Service
@Transactional
public class AccessRequestService {

    private final AccessRequestRepository repository;
    private final MembershipChanges changes;
    private final People people;
    private final Tenants tenants;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccessRequestService(
            AccessRequestRepository repository,
            MembershipChanges changes,
            People people,
            Tenants tenants,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.changes = changes;
        this.people = people;
        this.tenants = tenants;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The requests that wait for an answer, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.ADMINISTER)
    public List<AccessRequest> waiting(TenantId tenant) {
        return repository.waiting(tenant.value()).stream()
                .map(request -> {
                    var who = people.contact(request.person());
                    return new AccessRequest(
                            request.id(),
                            request.version(),
                            who.name(),
                            who.username(),
                            who.email(),
                            request.message(),
                            request.askedAt());
                })
                .toList();
    }

    /** Gives the person who asked a role, at once. */
    @PreAuthorize(Rights.ADMINISTER)
    public void grant(TenantId tenant, long id, int seen, Role role) {
        var request = seen(tenant, id, seen);
        var chosen = Given.role(tenants.get(tenant), role);
        request.grant(chosen, current.get(), clock.instant());
        repository.saveAndFlush(request);
        changes.give(
                request.person(),
                tenant,
                chosen,
                LocalDate.now(clock),
                current.get().name(),
                Messages.text(
                        "identity.ask.reason", Formats.date(LocalDate.ofInstant(request.askedAt(), Formats.LONDON))));
        tell(request, chosen.code(), null);
    }

    /** Declines; the person who asked reads the reason. */
    @PreAuthorize(Rights.ADMINISTER)
    public void decline(TenantId tenant, long id, int seen, String reason) {
        var request = seen(tenant, id, seen);
        var why = Given.reason(reason);
        request.decline(why, current.get(), clock.instant());
        repository.saveAndFlush(request);
        tell(request, null, why);
    }

    private AccessRequestEntity seen(TenantId tenant, long id, int seen) {
        var request = repository
                .find(tenant.value(), id)
                .orElseThrow(() -> new NotFoundException(Messages.text("identity.people.unknown")));
        request.requireSeen(seen);
        return request;
    }

    private void tell(AccessRequestEntity request, @Nullable String role, @Nullable String why) {
        events.publishEvent(new AccessRequestAnswered(
                request.tenant().value(),
                request.id(),
                current.get().personId(),
                request.person().value(),
                role,
                why));
    }
}
