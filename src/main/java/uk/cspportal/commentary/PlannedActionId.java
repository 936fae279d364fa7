package uk.cspportal.commentary;

/** A planned action's internal id. */
public record PlannedActionId(long value) {}
