package uk.cspportal.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure came from: from which file or form, who recorded it when, and why, when it revised another.
 *
 * @param revision 1 for the first that was said of its period
 */
public record Recording(String source, @Nullable String reason, String by, Instant at, int revision) {}
