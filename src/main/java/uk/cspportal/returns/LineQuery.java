package uk.cspportal.returns;

import java.time.Instant;

/** Why a line was sent back, by whom and when. */
public record LineQuery(String message, String askedBy, Instant askedAt) {}
