package uk.cspportal.reports;

/**
 * A piece of golden thread from what asks to what answers.
 *
 * @param proposed the plan does not print it, and nobody has confirmed it
 */
public record ThreadLink(String from, String to, boolean proposed) {}
