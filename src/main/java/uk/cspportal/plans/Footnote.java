package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/** An explanation printed under an objective. */
public record Footnote(@Nullable String mark, @Nullable String term, String text) {}
