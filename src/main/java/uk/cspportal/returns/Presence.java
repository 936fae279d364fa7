package uk.cspportal.returns;

/**
 * That somebody is in a return just now.
 *
 * @param line key of the guideline whose page they have open; empty on the task list
 * @param person their name, as colleagues know them
 */
public record Presence(String line, String person) {}
