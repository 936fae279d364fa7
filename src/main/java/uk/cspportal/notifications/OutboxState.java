package uk.cspportal.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mail stands that is not sent.
 *
 * @param waiting what will be tried, for the first time or again
 * @param failing how many of those have failed before
 * @param givenUp what is not tried any more
 * @param oldest when the oldest of what waits was written; null when nothing does
 */
public record OutboxState(
        int waiting, int failing, int givenUp, @Nullable Instant oldest) {}
