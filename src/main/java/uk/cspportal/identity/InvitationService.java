package uk.cspportal.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * How the administrators of a tenant invite people by address. The portal does not say whether it
 * knows the address: the invitation becomes a membership when somebody signs in who has proved that
 * it is theirs.
 */
@Service
@Transactional
public class InvitationService {

    private final InvitationRepository repository;
    private final Invitations invitations;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InvitationService(
            InvitationRepository repository,
            Invitations invitations,
            People people,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.invitations = invitations;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The invitations that nobody has taken up, expired ones too, by address. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.ADMINISTER)
    public List<Invitation> pending(TenantId tenant) {
        return repository.pending(tenant.value()).stream()
                .map(InvitationEntity::toInvitation)
                .toList();
    }

    /**
     * Invites an address to a role for thirty days.
     *
     * @throws ConflictException for the caller's own address, and for a role held or offered already
     */
    @PreAuthorize(Rights.ADMINISTER)
    public Invitation invite(TenantId tenant, String email, Role role) {
        if (Given.address(email)
                .equalsIgnoreCase(people.contact(current.get().id()).email())) {
            throw new ConflictException(Messages.text("identity.invite.oneself"));
        }
        return invitations.send(tenant, email, role);
    }

    /** Sends an invitation once more and lets it stand for another thirty days. */
    @PreAuthorize(Rights.ADMINISTER)
    public Invitation sendAgain(TenantId tenant, long id, int seen) {
        return invitations.again(seen(tenant, id, seen));
    }

    @PreAuthorize(Rights.ADMINISTER)
    public void withdraw(TenantId tenant, long id, int seen) {
        var invitation = seen(tenant, id, seen);
        invitation.withdraw(current.get(), clock.instant());
        repository.saveAndFlush(invitation);
        events.publishEvent(new InvitationClosed(tenant.value(), invitation.thing(), InvitationState.WITHDRAWN));
    }

    private InvitationEntity seen(TenantId tenant, long id, int seen) {
        var invitation = repository
                .find(tenant.value(), id)
                .orElseThrow(() -> new NotFoundException(Messages.text("identity.people.unknown")));
        invitation.requireSeen(seen);
        return invitation;
    }
}
