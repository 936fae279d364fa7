package uk.cspportal.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reference sheet as it was written on a day. {@code number} counts every change; {@code edition}
 * only those of meaning, each of which is a break in the series.
 */
public record DefinitionVersion(
        int number,
        int edition,
        MeasureDefinition sheet,
        String recordedBy,
        Instant recordedAt,
        @Nullable String why) {}
