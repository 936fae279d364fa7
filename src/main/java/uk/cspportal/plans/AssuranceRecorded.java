package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** Assurance about an objective was recorded, or an entry corrected. */
record AssuranceRecorded(
        long tenantId,
        String action,
        String thing,
        @Nullable String from,
        String to) implements AuditedEvent {}
