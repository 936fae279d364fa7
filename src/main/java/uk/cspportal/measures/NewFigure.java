package uk.cspportal.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/** A figure on its way through the gate; {@code source} says in words where it comes from. */
public record NewFigure(
        Period period,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        @Nullable String note,
        Provenance provenance,
        String source,
        String dimension) {

    /** A figure of everything the measure counts, not of a part. */
    public NewFigure(
            Period period,
            @Nullable BigDecimal value,
            FigureStatus status,
            @Nullable BigDecimal base,
            @Nullable String note,
            Provenance provenance,
            String source) {
        this(period, value, status, base, note, provenance, source, Dimension.WHOLE);
    }

    public NewFigure {
        if (status.hasValue() != (value != null)) {
            throw new IllegalArgumentException(
                    status + (value == null ? " needs a value" : " has no value") + " for " + period);
        }
    }
}
