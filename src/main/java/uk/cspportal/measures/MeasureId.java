package uk.cspportal.measures;

/** A measure's internal id; outside the portal a measure is known by its tenant and key. */
public record MeasureId(long value) {}
