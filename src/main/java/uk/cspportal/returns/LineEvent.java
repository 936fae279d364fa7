package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done to a return or a line: when, what in words, by whom, and the texts before and after. */
public record LineEvent(
        Instant at,
        String what,
        String by,
        @Nullable String from,
        @Nullable String to) {}
