package uk.cspportal.commentary;

import uk.cspportal.shared.ConflictException;

/** Texts would go further than before, and the writer has not yet said that they hold nothing that must not. */
public class CommentaryUncheckedException extends ConflictException {

    private final transient Widening widening;

    CommentaryUncheckedException(String message, Widening widening) {
        super(message);
        this.widening = widening;
    }

    public Widening widening() {
        return widening;
    }
}
