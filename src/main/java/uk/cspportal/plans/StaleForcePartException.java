package uk.cspportal.plans;

import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** Somebody else wrote a part of the force plan meanwhile; says how it reads now, and which version that is. */
public class StaleForcePartException extends ConflictException {

    private final int version;

    StaleForcePartException(String theirs, int version) {
        super(Messages.text("plans.part.stale", theirs));
        this.version = version;
    }

    /** What has been seen once this is read. */
    public int version() {
        return version;
    }
}
