package uk.cspportal.returns.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ActivityService;
import uk.cspportal.plans.MilestoneSteps;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** How far a milestone was on a day: a return does not know what came after its quarter. */
record MilestoneState(LocalDate on, MilestoneSteps steps) {

    /** On the last day of the quarter, or today while it lasts; null for what is no milestone or has no steps. */
    static @Nullable MilestoneState of(
            ActivityService activities, TenantId tenant, Quarter quarter, ReturnLine line, Clock clock) {
        if (!line.values().isEmpty()) {
            return null;
        }
        var today = LocalDate.now(clock);
        var last = quarter.lastMonth().atEndOfMonth();
        var on = last.isBefore(today) ? last : today;
        var end = on.plusDays(1).atStartOfDay(Formats.LONDON).toInstant().minusMillis(1);
        var steps = activities.milestones(tenant, end).get(line.guideline().key());
        return steps == null ? null : new MilestoneState(on, steps);
    }
}
