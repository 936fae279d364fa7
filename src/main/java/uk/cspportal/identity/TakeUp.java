package uk.cspportal.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * Turns the invitations to a proven address into memberships when its owner signs in. The person
 * belongs to none of the tenants yet, so it works in the {@link SystemScope} of just those.
 */
@Component
class TakeUp {

    private final Doorstep doorstep;
    private final InvitationRepository invitations;
    private final Memberships memberships;
    private final MembershipChanges changes;
    private final People people;
    private final SystemScope system;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakeUp(
            Doorstep doorstep,
            InvitationRepository invitations,
            Memberships memberships,
            MembershipChanges changes,
            People people,
            SystemScope system,
            Clock clock,
            ApplicationEventPublisher events) {
        this.doorstep = doorstep;
        this.invitations = invitations;
        this.memberships = memberships;
        this.changes = changes;
        this.people = people;
        this.system = system;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(PersonSignedIn event) {
        var waiting = waitingFor(event);
        if (!waiting.isEmpty()) {
            system.call(
                    "an invitation is taken up",
                    waiting.stream().map(Doorstep.Waiting::tenant),
                    () -> takeUp(event.person(), waiting));
        }
    }

    private List<Doorstep.Waiting> waitingFor(PersonSignedIn event) {
        var email = event.verifiedEmail();
        if (email == null) {
            return List.of();
        }
        try {
            return doorstep.lockInvitationsTo(Given.address(email));
        } catch (InvalidInputException e) {
            // Nobody can have been invited at an address of that form; it is no reason to refuse a sign-in.
            return List.of();
        }
    }

    private int takeUp(PersonId person, List<Doorstep.Waiting> waiting) {
        var name = people.nameOf(person);
        int taken = 0;
        for (var place : waiting) {
            var invitation =
                    invitations.find(place.tenant().value(), place.id()).orElseThrow();
            if (invitation.standsAt(clock.instant())) {
                takeUp(person, name, invitation);
                taken++;
            }
        }
        return taken;
    }

    private void takeUp(PersonId person, String name, InvitationEntity invitation) {
        invitation.takeUp(person, name, clock.instant());
        invitations.saveAndFlush(invitation);
        events.publishEvent(
                new InvitationClosed(invitation.tenant().value(), invitation.thing(), InvitationState.TAKEN_UP));
        boolean held = memberships.of(person).stream()
                .anyMatch(m -> m.tenant().equals(invitation.tenant()) && m.role() == invitation.role());
        if (!held) {
            changes.give(
                    person,
                    invitation.tenant(),
                    invitation.role(),
                    LocalDate.now(clock),
                    invitation.invitedBy(),
                    Messages.text("identity.invite.reason", invitation.email()));
        }
    }
}
