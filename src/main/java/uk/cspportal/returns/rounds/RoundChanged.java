package uk.cspportal.returns.rounds;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;

/** A round was set, or a partnership's dates in it. */
record RoundChanged(
        long tenantId,
        String action,
        Quarter quarter,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) implements AuditedEvent {

    @Override
    public String thing() {
        return "round " + quarter.code();
    }
}
