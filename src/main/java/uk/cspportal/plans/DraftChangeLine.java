package uk.cspportal.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change as it is kept, without its document. */
record DraftChangeLine(
        int turn,
        String act,
        String thing,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer undoes,
        @Nullable Long person,
        String by,
        Instant at,
        boolean documentKept) {

    /** Whether its texts may hold counts that are shown to those alone who work on the plan. */
    boolean holdsCounts() {
        return thing.equals("section " + SmallCounts.PROFILE);
    }
}
