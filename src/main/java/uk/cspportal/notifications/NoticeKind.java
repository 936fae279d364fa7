package uk.cspportal.notifications;

/** Why somebody is told. */
enum NoticeKind {
    REMINDER,
    NUDGE,
    QUESTION,
    DATES
}
