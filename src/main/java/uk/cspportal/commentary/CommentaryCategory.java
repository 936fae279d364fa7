package uk.cspportal.commentary;

/** What a text of a commentary tells, in the order in which they are read; see LA-50 and AS-35 of the domain's checklist. */
public enum CommentaryCategory {
    CONTEXT,
    CAUSE,
    ACTION,
    FORECAST,
    CAPACITY
}
