package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/**
 * An activity as an edition words it. {@code formerly} is the wording under which an earlier edition has it,
 * so that it keeps its number, and with it all that was done, whatever it is called now.
 */
public record PlanActivity(String text, @Nullable String formerly) {}
