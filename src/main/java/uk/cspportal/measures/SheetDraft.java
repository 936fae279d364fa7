package uk.cspportal.measures;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a reference sheet and did not save.
 *
 * @param seen the version that was written over
 * @param typed the text of each field, by its name
 */
public record SheetDraft(int seen, Map<String, String> typed, Instant savedAt) {}
