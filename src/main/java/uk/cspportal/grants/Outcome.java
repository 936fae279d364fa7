package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision as it was recorded and told: what, on which conditions, why, how much, by whom and when. */
public record Outcome(
        Decision decision,
        @Nullable String conditions,
        String reason,
        @Nullable BigDecimal amount,
        String decidedBy,
        Instant decidedAt) {}
