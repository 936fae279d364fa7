package uk.cspportal.commentary;

/** A question's row. */
public record ThreadId(long value) {}
