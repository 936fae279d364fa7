package uk.cspportal.commentary;

import java.time.LocalDate;

/** What will be done, by whom (a role, never a name), by when, and how far it is. */
public record ActionDetails(String text, String owner, LocalDate due, ActionStatus status) {}
