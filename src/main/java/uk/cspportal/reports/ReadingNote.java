package uk.cspportal.reports;

/** A caution that is true of the figures shown. */
public record ReadingNote(String heading, String text) {}
