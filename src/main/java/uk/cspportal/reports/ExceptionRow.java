package uk.cspportal.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.measures.MeasureFindings;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.tenancy.Tenant;

/**
 * A measure of a partnership that stands out, or moves to the good.
 *
 * @param priority of the force plan, that the measure tells about; null when it tells about none
 * @param activity what is planned for it and not done yet
 */
public record ExceptionRow(
        Tenant partnership, @Nullable ForcePriority priority, MeasureFindings found, List<PlannedAction> activity) {

    public ExceptionRow {
        activity = List.copyOf(activity);
    }

    /** The number of its priority; 0 for none, which comes last in a list. */
    public int priorityNumber() {
        return priority == null ? 0 : priority.number();
    }
}
