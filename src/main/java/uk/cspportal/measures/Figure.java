package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * One value of a measure for a period, with what is known of it. {@code value} is null unless the
 * status has one; {@code base} is the number of answers behind a survey percentage.
 */
public record Figure(
        Period period,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        @Nullable String note,
        Provenance provenance,
        String source,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        int revision) {

    public boolean illustrative() {
        return provenance == Provenance.ILLUSTRATIVE;
    }
}
