package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** Somebody else changed the part meanwhile; carries it as it stands now, so that both can be shown. */
public class StalePartException extends ConflictException {

    private final transient @Nullable ObjectNode theirs;

    StalePartException(@Nullable ObjectNode theirs) {
        super(Messages.text(
                theirs == null ? "plans.part.gone" : "plans.part.stale",
                theirs == null ? "" : DraftParts.words(theirs)));
        this.theirs = theirs;
    }

    /** Null where the part was removed. */
    public @Nullable ObjectNode theirs() {
        return theirs;
    }
}
