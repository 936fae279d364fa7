package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A whole draft to take the place of the one that stands. {@code version} is the one that the writer
 * saw, 0 where there was none yet; null replaces whatever stands.
 */
public record DraftPut(JsonNode document, @Nullable Integer version) {}
