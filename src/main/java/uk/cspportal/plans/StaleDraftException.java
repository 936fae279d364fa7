package uk.cspportal.plans;

import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** Somebody else wrote the draft meanwhile. */
public class StaleDraftException extends ConflictException {

    StaleDraftException(int version) {
        super(Messages.text("plans.draft.stale", String.valueOf(version)));
    }
}
