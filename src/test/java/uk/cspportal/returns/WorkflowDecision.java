package uk.cspportal.returns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was decided about a figure; the number only where it was changed. */
record WorkflowDecision(
        Basis basis, @Nullable String reason, @Nullable BigDecimal number) {

    ValueChange of(String measure) {
        return new ValueChange(measure, basis, number, java.util.List.of(), null, reason, null, true);
    }
}
