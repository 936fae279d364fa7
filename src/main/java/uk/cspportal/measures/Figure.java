package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * One value of a measure for a period, with what is known of it. {@code value} is null unless the
 * status has one; {@code base} is the number of answers behind a survey percentage. {@code edition} is
 * that of the definition under which it was recorded; figures of two editions are not compared.
 *
 * @param recording where it came from; null where many figures are read for what they say alone
 */
public record Figure(
        Period period,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        @Nullable String note,
        Provenance provenance,
        int edition,
        String dimension,
        @Nullable Recording recording) {

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
                1,
                Dimension.WHOLE,
                new Recording(source, reason, recordedBy, recordedAt, revision));
    }

    public boolean illustrative() {
        return provenance == Provenance.ILLUSTRATIVE;
    }

    public String source() {
        return known().source();
    }

    public @Nullable String reason() {
        return known().reason();
    }

    public String recordedBy() {
        return known().by();
    }

    public Instant recordedAt() {
        return known().at();
    }

    public int revision() {
        return known().revision();
    }

    private Recording known() {
        if (recording == null) {
            throw new IllegalStateException("The figure of " + period + " was read without where it came from");
        }
        return recording;
    }
}
