package uk.cspportal.identity;

/**
 * Whoever writes to the people who are invited. Without one, or while it does not send, the person
 * who invites has to pass the link on.
 */
public interface InvitationPost {

    boolean sends();
}
