package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the plan in force with what has become of it. {@code number} is its own for good,
 * {@code revision} is to be seen by whoever changes it; the flags say what it is to the caller.
 */
public record Activity(
        long number,
        String wording,
        Place place,
        ActivityTask task,
        ActivityStatus status,
        int revision,
        boolean illustrative,
        @Nullable ActivityUpdate latest,
        Caller caller) {

    /** The objective it serves. */
    public record Place(int priority, String priorityTitle, int objective, String objectiveTitle) {}

    /** Whether it is the caller's own task, their organisation's, and theirs to report on. */
    public record Caller(boolean isMine, boolean isOurs, boolean mayUpdate) {}

    public boolean isOverdue(LocalDate today) {
        return !status.closed() && task.due() != null && task.due().isBefore(today);
    }

    public boolean isOwned() {
        return task.organisation() != null;
    }
}
