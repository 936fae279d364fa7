package uk.cspportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * What lies behind a figure that stands out: what happened, why, what is done next, and by when; what is not yet
 * said is empty.
 */
public record FigureAccount(
        String what, String why, String next, @Nullable LocalDate due, String writtenBy, Instant writtenAt) {

    public boolean isWhole() {
        return !what.isBlank() && !why.isBlank() && !next.isBlank() && due != null;
    }

    /** The four answers under each other. */
    public String inWords() {
        return Messages.text(
                        "returns.account.words",
                        what,
                        why,
                        next,
                        due == null ? Messages.text("returns.account.no-date") : Formats.date(due))
                .replace("|", "\n");
    }
}
