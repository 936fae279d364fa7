package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** It was decided what becomes of a link under a later force plan. */
record LinkDecided(
        long tenantId,
        String thing,
        String from,
        String to,
        @Nullable String why) implements AuditedEvent {

    @Override
    public String action() {
        return "plan.link-reviewed";
    }
}
