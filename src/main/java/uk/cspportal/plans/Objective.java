package uk.cspportal.plans;

import java.util.List;

/** What a local priority sets out to do, and the activities by which it is done. */
public record Objective(
        int number, String title, ObjectiveKind kind, List<String> activities, List<Footnote> footnotes) {

    public Objective {
        activities = List.copyOf(activities);
        footnotes = List.copyOf(footnotes);
    }
}
