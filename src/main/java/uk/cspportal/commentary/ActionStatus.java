package uk.cspportal.commentary;

/** How far a planned action has come. */
public enum ActionStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED;

    /** Nothing more will happen; later quarters no longer list the action. */
    public boolean closed() {
        return this == DONE || this == DROPPED;
    }
}
