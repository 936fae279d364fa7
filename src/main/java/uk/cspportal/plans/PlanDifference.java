package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which a version of a plan differs from another. {@code place} says in words what it is
 * about; {@code before} is absent of what was added, {@code after} of what was removed.
 */
public record PlanDifference(
        Kind kind,
        String place,
        @Nullable String before,
        @Nullable String after) {

    /** How it differs; in the order in which readers are told. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        MOVED,
        RELINKED
    }
}
