package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * That a local priority carries a priority of the force plan. {@code title} is the force priority's
 * title as the local plan prints it, {@code reason} why the local priority carries it.
 */
public record ForceLink(
        TenantId forceArea,
        ForcePriorityId priority,
        int number,
        String title,
        @Nullable String reason) {}
