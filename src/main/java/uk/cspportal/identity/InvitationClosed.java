package uk.cspportal.identity;

import uk.cspportal.shared.AuditedEvent;

/** An invitation was withdrawn or taken up. */
record InvitationClosed(long tenantId, String thing, InvitationState state) implements AuditedEvent {

    @Override
    public String action() {
        return state == InvitationState.TAKEN_UP ? "invitation.taken-up" : "invitation.withdrawn";
    }

    @Override
    public String from() {
        return InvitationState.PENDING.name();
    }

    @Override
    public String to() {
        return state.name();
    }
}
