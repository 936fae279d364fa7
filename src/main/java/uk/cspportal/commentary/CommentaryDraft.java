package uk.cspportal.commentary;

import java.time.Instant;

/**
 * What the caller has typed about a guideline and not yet saved. {@code basedOn} is the revision the
 * typing began from, so that somebody else's save in between is noticed.
 */
public record CommentaryDraft(String guideline, Wording wording, int basedOn, Instant savedAt) {}
