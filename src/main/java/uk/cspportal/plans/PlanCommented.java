package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** Somebody commented on a shared edition, or a comment was answered or dealt with. */
record PlanCommented(
        long tenantId,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to) implements AuditedEvent {}
