package uk.cspportal.returns;

import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** Somebody else changed the line meanwhile; carries the line as it stands now, so that both can be shown. */
public class StaleLineException extends ConflictException {

    private final transient ReturnLine theirs;

    StaleLineException(ReturnLine theirs) {
        super(Messages.text("returns.error.stale", theirs.guideline().shortTitle()));
        this.theirs = theirs;
    }

    public ReturnLine theirs() {
        return theirs;
    }
}
