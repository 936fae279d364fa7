package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A return from outside: its state, its days, and how many of its lines are ready.
 *
 * @param policeSilent whether it went on without the police
 * @param sharing since when the policing body's office reads what is being written; null while it does not
 * @param version what whoever shares it must have seen
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
        @Nullable Instant signedAt,
        @Nullable Sharing sharing,
        int version) {

    /** Whether the policing body's office finds lines in it. */
    public boolean readFromAbove() {
        return state != ReturnState.OPEN || submittedAt != null || sharing != null;
    }
}
