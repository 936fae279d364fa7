package uk.cspportal.commentary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of the police commentary on a guideline. {@code revision} counts from 1; whoever
 * writes the next one names the one they saw.
 */
public record Commentary(
        String guideline, String text, @Nullable Outlook outlook, String writtenBy, Instant writtenAt, int revision) {}
