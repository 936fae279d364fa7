package uk.cspportal.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an edition that was shared for comment.
 *
 * @param place the part, or null where it is about the whole
 * @param heading the words of the part as they were then
 * @param answer what the officer said to it; may be absent of what was dealt with without words
 * @param settledBy who answered or dealt with it; null as long as nobody did
 */
public record PlanComment(
        long number,
        @Nullable PlanPlace place,
        String heading,
        String text,
        String by,
        Instant at,
        @Nullable String answer,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return settledBy == null;
    }
}
