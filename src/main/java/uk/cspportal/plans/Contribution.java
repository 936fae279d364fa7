package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/** What a partner brings to the plan: money, mainstreamed services or help in kind. */
public record Contribution(String kind, @Nullable String reference, String partner, String text) {}
