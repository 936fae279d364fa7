package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A return from outside: its state, its days, and how many of its lines are ready.
 *
 * @param policeSilent whether it went on without the police
 */
public record ReturnOverview(
        TenantId tenant,
        Quarter quarter,
        ReturnState state,
        ReturnDates dates,
        int ready,
        int total,
        int queried,
        boolean policeSilent,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {}
