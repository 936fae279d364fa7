package uk.cspportal.identity;

/** A person's internal id. */
public record PersonId(long value) {}
