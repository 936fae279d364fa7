package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a local priority sets out to do, the sub-group it is given to, and the activities by which it is done. */
public record Objective(
        int number,
        String title,
        ObjectiveKind kind,
        @Nullable String group,
        List<PlanActivity> activities,
        List<Footnote> footnotes) {

    public Objective {
        activities = List.copyOf(activities);
        footnotes = List.copyOf(footnotes);
    }
}
