package uk.cspportal.identity;

/** What became of an invitation; whether a pending one has expired is a matter of its date. */
enum InvitationState {
    PENDING,
    TAKEN_UP,
    WITHDRAWN
}
