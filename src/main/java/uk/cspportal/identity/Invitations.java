package uk.cspportal.identity;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Sends an invitation, whoever was allowed to: one address, one role, one open invitation. */
@Component
class Invitations {

    private final InvitationRepository repository;
    private final MemberList members;
    private final Tenants tenants;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            InvitationRepository repository,
            MemberList members,
            Tenants tenants,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.members = members;
        this.tenants = tenants;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    Invitation send(TenantId tenant, String email, Role role) {
        var address = Given.address(email);
        var chosen = Given.role(tenants.get(tenant), role);
        requireNotHeld(tenant, address, chosen);
        var open = repository.pending(tenant.value()).stream()
                .filter(i -> i.email().equals(address) && i.role() == chosen)
                .findFirst();
        if (open.isPresent()) {
            if (open.get().standsAt(clock.instant())) {
                throw alreadyInvited(address);
            }
            return again(open.get());
        }
        var invitation = new InvitationEntity(tenant, address, chosen, current.get(), clock.instant());
        try {
            repository.saveAndFlush(invitation);
        } catch (DataIntegrityViolationException e) {
            throw alreadyInvited(address);
        }
        tell(invitation, false);
        return invitation.toInvitation();
    }

    Invitation again(InvitationEntity invitation) {
        invitation.renew(clock.instant());
        repository.saveAndFlush(invitation);
        tell(invitation, true);
        return invitation.toInvitation();
    }

    private void requireNotHeld(TenantId tenant, String address, Role role) {
        boolean held = members.of(tenant).stream()
                .anyMatch(m -> m.held() && m.role() == role && address.equalsIgnoreCase(m.email()));
        if (held) {
            throw new ConflictException(
                    Messages.text("identity.people.holds-already", Messages.text("identity.role", role)));
        }
    }

    private void tell(InvitationEntity invitation, boolean again) {
        var shown = invitation.toInvitation();
        events.publishEvent(new InvitationSent(
                invitation.tenant().value(),
                shown.id(),
                current.get().personId(),
                shown.email(),
                shown.role().code(),
                shown.expiresAt(),
                again));
    }

    private static ConflictException alreadyInvited(String address) {
        return new ConflictException(Messages.text("identity.invite.already", address));
    }
}
