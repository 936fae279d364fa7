package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** A part of a force plan was written. */
record ForcePlanWritten(
        long tenantId,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to) implements AuditedEvent {}
