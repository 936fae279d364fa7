package uk.cspportal.plans;

/** A part of a force plan as its writer saw it. */
public record ForcePlanPart(long id, int version) {}
