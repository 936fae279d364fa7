package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a return or a line: when, what in words, by whom, and the texts before and after.
 *
 * @param line the key of the line or of the priority; null or empty for the whole return
 */
public record LineEvent(
        Instant at,
        @Nullable String line,
        String what,
        String by,
        @Nullable String from,
        @Nullable String to) {}
