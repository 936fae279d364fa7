package uk.cspportal.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reference sheet says beyond what is computed with: on what law the definition rests and
 * since when, who publishes the data and how many days after a period, and what they cannot tell.
 */
public record SheetDetails(
        @Nullable String legalSource,
        @Nullable LocalDate validFrom,
        @Nullable String denominatorSource,
        @Nullable String publisher,
        @Nullable Integer lagDays,
        @Nullable String limitations) {

    public static final SheetDetails NONE = new SheetDetails(null, null, null, null, null, null);
}
