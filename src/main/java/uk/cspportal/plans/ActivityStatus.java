package uk.cspportal.plans;

/** How far an activity has come. */
public enum ActivityStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED;

    /** Nothing more will happen, so it cannot be overdue. */
    public boolean closed() {
        return this == DONE || this == DROPPED;
    }
}
