package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * A measure's figure for a period of any length: as it was recorded, or rolled up from shorter ones.
 * Of a partial one {@code value} is what is held so far, which must never pass for the whole.
 *
 * @param base the number of answers behind a survey's percentage
 * @param held how many of the parts have a whole figure
 * @param needed how many parts make the period; 1 when it was recorded as it is
 * @param edition of the definition, 0 when the parts are of several
 */
public record PeriodFigure(
        Period period,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        int held,
        int needed,
        int edition,
        boolean illustrative) {

    /** The value, unless it is of a part of the period only. */
    public Optional<BigDecimal> whole() {
        return status == FigureStatus.PARTIAL ? Optional.empty() : Optional.ofNullable(value);
    }
}
