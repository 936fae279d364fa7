package uk.cspportal.plans;

import uk.cspportal.tenancy.TenantId;

/**
 * That a local priority carries a priority of the force plan. {@code title} is the force priority's
 * title as the local plan prints it.
 */
public record ForceLink(TenantId forceArea, ForcePriorityId priority, int number, String title) {}
