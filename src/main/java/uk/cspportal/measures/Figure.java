package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * One value of a measure for a period, with what is known of it. {@code value} is null unless the
 * status has one; {@code base} is the number of answers behind a survey percentage. {@code edition} is
 * that of the definition under which it was recorded; figures of two editions are not compared.
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
        int revision,
        int edition,
        String dimension) {

    /** A figure of a measure's first edition, of everything it counts. */
    public Figure(
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
        this(
                period,
                value,
                status,
                base,
                note,
                provenance,
                source,
                reason,
                recordedBy,
                recordedAt,
                revision,
                1,
                Dimension.WHOLE);
    }

    public boolean illustrative() {
        return provenance == Provenance.ILLUSTRATIVE;
    }
}
