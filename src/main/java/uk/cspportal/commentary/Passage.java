package uk.cspportal.commentary;

/** One text of a commentary: what it tells, and whom it is for. */
public record Passage(CommentaryCategory category, Visibility visibility, String text) {}
