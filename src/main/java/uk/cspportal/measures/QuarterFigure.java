package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;

/**
 * A measure's figure for a quarter. {@code months} are the quarter's three months, null where no
 * figure is held.
 */
public record QuarterFigure(
        Quarter quarter,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        List<@Nullable Figure> months,
        boolean illustrative) {

    /** How many of the three months have a value. */
    public int monthsHeld() {
        return (int) months.stream()
                .filter(Objects::nonNull)
                .filter(f -> f.value() != null)
                .count();
    }
}
