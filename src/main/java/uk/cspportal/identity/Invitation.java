package uk.cspportal.identity;

import java.time.Instant;

/** An invitation that nobody has taken up yet: to which address, in which role, by whom, until when. */
public record Invitation(
        long id, int version, String email, Role role, String invitedBy, Instant invitedAt, Instant expiresAt) {

    public boolean expiredAt(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
