package uk.cspportal.commentary;

import java.time.LocalDate;
import uk.cspportal.shared.Quarter;

/**
 * A planned action as it stood in the quarter that was asked for. Its {@code number} runs per
 * guideline and is never given twice.
 */
public record PlannedAction(
        PlannedActionId id, String guideline, int number, Quarter raisedIn, ActionDetails details, int revision) {

    public String text() {
        return details.text();
    }

    public String owner() {
        return details.owner();
    }

    public LocalDate due() {
        return details.due();
    }

    public ActionStatus status() {
        return details.status();
    }
}
