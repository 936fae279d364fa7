package uk.cspportal.returns;

import uk.cspportal.tenancy.Audience;

/** What can happen to a return or one of its lines. */
enum EventKind {
    OPENED,
    DATES_MOVED,
    NUDGED,
    SHARED,
    SHARING_STOPPED,
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
    PUBLISHED,
    WORKBOOK;

    /** What was typed, handed over or uploaded stays with the partnership; where the return is, is read from above. */
    Audience audience() {
        return switch (this) {
            case TEXT, FIGURE, READY, NOT_READY, HANDED_OVER, WORKBOOK -> Audience.OWN;
            default -> Audience.UP;
        };
    }
}
