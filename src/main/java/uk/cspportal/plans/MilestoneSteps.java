package uk.cspportal.plans;

import java.util.List;
import uk.cspportal.shared.Messages;

/** How far a milestone has come, counted in the activities that are its steps; a dropped one no longer counts. */
public record MilestoneSteps(int steps, int done, int underWay, boolean illustrative) {

    static MilestoneSteps of(List<ActivityStatus> states, boolean illustrative) {
        return new MilestoneSteps(
                (int) states.stream().filter(s -> s != ActivityStatus.DROPPED).count(),
                (int) states.stream().filter(s -> s == ActivityStatus.DONE).count(),
                (int) states.stream().filter(s -> s == ActivityStatus.UNDER_WAY).count(),
                illustrative);
    }

    /** Every step that still counts is done. */
    public boolean reached() {
        return steps > 0 && done == steps;
    }

    /** How far it is, as a sentence. */
    public String inWords() {
        return Messages.text(
                reached() ? "activities.steps.reached" : "activities.steps",
                String.valueOf(done),
                String.valueOf(steps),
                String.valueOf(underWay));
    }
}
