package uk.cspportal.plans;

/** A guideline's internal id; outside the portal a guideline is known by its plan and key. */
public record GuidelineId(long value) {}
