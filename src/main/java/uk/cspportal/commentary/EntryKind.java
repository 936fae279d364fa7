package uk.cspportal.commentary;

/** What an entry of a question does. */
public enum EntryKind {
    ASKED,
    REPLIED,
    ACCEPTED,
    REOPENED
}
