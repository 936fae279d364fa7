package uk.cspportal.plans;

/** Where an edition of a local plan stands in its life. */
public enum PlanState {
    DRAFT,
    IN_FORCE,
    SUPERSEDED
}
