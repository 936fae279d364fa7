package uk.cspportal.commentary;

import uk.cspportal.identity.Role;

/** Who speaks in a question: each organisation with its own voice, by the role that speaks for it. */
public enum ThreadSide {
    COUNCIL(Role.OFFICER),
    POLICE(Role.POLICE_LEAD),
    POLICING_BODY(Role.PERFORMANCE);

    private final Role role;

    ThreadSide(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
