package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** The draft of a plan, or one part of it, was written. */
record DraftWritten(
        long tenantId,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to) implements AuditedEvent {}
