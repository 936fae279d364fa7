package uk.cspportal.plans;

/** The internal id of a priority of a force plan; the target of a local priority's link. */
public record ForcePriorityId(long value) {}
