package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a measure's figure. With {@code months} (three entries, null where not known) the
 * quarter is their sum; otherwise {@code value} is the quarter's. {@code plausible} says that a value
 * outside the measure's bounds was looked at and is meant.
 */
public record ValueChange(
        String measure,
        Basis basis,
        @Nullable BigDecimal value,
        List<@Nullable BigDecimal> months,
        @Nullable BigDecimal base,
        @Nullable String reason,
        @Nullable String origin,
        boolean plausible) {

    public static ValueChange confirm(String measure) {
        return new ValueChange(measure, Basis.CONFIRMED, null, List.of(), null, null, null, false);
    }

    public static ValueChange notAvailable(String measure, String reason) {
        return new ValueChange(measure, Basis.NOT_AVAILABLE, null, List.of(), null, reason, null, false);
    }
}
