package uk.cspportal.returns;

/** What can happen to a return or one of its lines. */
enum EventKind {
    OPENED,
    DATES_MOVED,
    TEXT,
    FIGURE,
    READY,
    NOT_READY,
    HANDED_OVER,
    GIVEN_BACK,
    SUBMITTED,
    COMMENTED,
    POLICE_SILENT,
    JUDGED,
    SIGNED,
    QUERIED,
    REOPENED,
    PUBLISHED
}
