package uk.cspportal.returns;

import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** The return came back to the same step after the caller had read it, so it may say something else now. */
public class StaleReturnException extends ConflictException {

    StaleReturnException() {
        super(Messages.text("returns.error.stale-return"));
    }
}
