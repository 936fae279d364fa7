package uk.cspportal.plans;

/** A force plan's internal id. */
public record ForcePlanId(long value) {}
