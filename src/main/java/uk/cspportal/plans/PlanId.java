package uk.cspportal.plans;

/** A local plan's internal id: one edition of it; what a quarter reported stays tied to its edition. */
public record PlanId(long value) {}
