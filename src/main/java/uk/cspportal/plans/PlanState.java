package uk.cspportal.plans;

/** Where an edition of a local plan stands in its life. */
public enum PlanState {
    DRAFT,
    SHARED,
    AGREED,
    IN_FORCE,
    SUPERSEDED;

    /** Whether it is still being prepared: nobody reports against it yet. */
    public boolean inPreparation() {
        return this == DRAFT || this == SHARED || this == AGREED;
    }
}
