package uk.cspportal.returns.ui;

import java.util.Set;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnState;

/** What the caller may do with the whole return on one page, by its state and the roles they hold. */
enum ReviewMode {
    /** The police area lead writes commentary and completes it. */
    COMMENT,
    /** The chair signs off, or sends lines back with a question. */
    SIGN,
    /** The policing body's office publishes what is signed. */
    PUBLISH,
    /** Everyone else, and everyone at other times, reads. */
    READ;

    static ReviewMode of(ReturnState state, Set<Role> roles) {
        return switch (state) {
            case WITH_POLICE -> roles.contains(Role.POLICE_LEAD) ? COMMENT : READ;
            case FOR_SIGN_OFF -> roles.contains(Role.APPROVER) ? SIGN : READ;
            case SIGNED -> roles.contains(Role.PERFORMANCE) ? PUBLISH : READ;
            case OPEN, PUBLISHED -> READ;
        };
    }

    /** Chair and policing body may ask a question about a line once the police are done, until it is published. */
    static boolean maySendBack(ReturnState state, Set<Role> roles) {
        return (state == ReturnState.FOR_SIGN_OFF || state == ReturnState.SIGNED)
                && (roles.contains(Role.APPROVER) || roles.contains(Role.PERFORMANCE));
    }

    /** Signed or published, it is opened again by chair or policing body, for a reason. */
    static boolean mayReopen(ReturnState state, Set<Role> roles) {
        return (state == ReturnState.SIGNED || state == ReturnState.PUBLISHED)
                && (roles.contains(Role.APPROVER) || roles.contains(Role.PERFORMANCE));
    }

    /** The part of a message key. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
