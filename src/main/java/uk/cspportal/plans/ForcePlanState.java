package uk.cspportal.plans;

/** How far a force plan is: the office's own business, or open to everyone below. */
public enum ForcePlanState {
    IN_PREPARATION,
    PUBLISHED
}
