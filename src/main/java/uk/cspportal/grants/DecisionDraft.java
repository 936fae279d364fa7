package uk.cspportal.grants;

import org.jspecify.annotations.Nullable;

/** A decision as typed so far; nothing in it is told to anyone until it is recorded. */
public record DecisionDraft(@Nullable Decision decision, String conditions, String reason) {

    static final DecisionDraft EMPTY = new DecisionDraft(null, "", "");
}
