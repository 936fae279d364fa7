package uk.cspportal.returns;

/** How far a line is; a queried one was sent back with a question. */
public enum LineState {
    NOT_STARTED,
    IN_PROGRESS,
    READY,
    QUERIED
}
