package uk.cspportal.commentary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something said in a question; {@code text} is null where the act says it all. */
public record ThreadEntry(
        EntryKind kind, ThreadSide side, @Nullable String text, String by, Instant at) {}
