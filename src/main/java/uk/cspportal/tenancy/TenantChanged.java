package uk.cspportal.tenancy;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** Something of the tree or of a tenant’s profile changed: what it was, what it is now, and why. */
record TenantChanged(
        long tenantId,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to,
        String why) implements AuditedEvent {}
