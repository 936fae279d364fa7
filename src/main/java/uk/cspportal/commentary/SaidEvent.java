package uk.cspportal.commentary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the police wrote or planned, or that was said in a question: when, about what, what in words, by whom, and
 * the words before and after, as far as the reader may see them.
 *
 * @param subject a key as in {@link CommentarySubjects}; empty for the whole return
 */
public record SaidEvent(
        Instant at,
        String subject,
        String what,
        String by,
        @Nullable String from,
        @Nullable String to) {}
