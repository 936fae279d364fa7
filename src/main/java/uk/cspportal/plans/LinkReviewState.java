package uk.cspportal.plans;

import uk.cspportal.tenancy.TenantId;

/** How far a partnership has come with the review of its links. */
public record LinkReviewState(TenantId tenant, int links, int open) {}
