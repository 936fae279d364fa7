package uk.cspportal.commentary;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;

/** Somebody else saved the commentary since the caller read it; carries theirs so that both can be shown. */
public class CommentaryChangedException extends ConflictException {

    private final transient @Nullable Commentary theirs;

    CommentaryChangedException(String message, @Nullable Commentary theirs) {
        super(message);
        this.theirs = theirs;
    }

    /** The commentary that stands now, when it could still be read. */
    public @Nullable Commentary theirs() {
        return theirs;
    }
}
