package uk.cspportal.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed, or was refused, and must be on the audit trail. Published inside the
 * transaction that makes the change; the audit module writes the entry in that same transaction.
 */
public interface AuditedEvent {

    /** The tenant whose data it concerns, by internal id. */
    long tenantId();

    /** What was done, as a stable word such as {@code return.submitted}. */
    String action();

    /** What it was done to, such as {@code return 2024-25-Q4 line g3}. */
    String thing();

    default @Nullable String from() {
        return null;
    }

    default @Nullable String to() {
        return null;
    }

    default @Nullable String why() {
        return null;
    }
}
