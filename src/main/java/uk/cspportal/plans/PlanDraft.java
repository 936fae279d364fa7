package uk.cspportal.plans;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException.Problem;

/**
 * The edition in preparation. {@code version} grows with every change, {@code problems} are what
 * still stands in the way of sharing it, {@code ignored} what a sent document held that is no part of a plan.
 */
public record PlanDraft(
        PlanId id,
        int version,
        PlanState state,
        int edition,
        LocalPlan plan,
        ObjectNode document,
        List<Problem> problems,
        List<String> ignored) {

    public PlanDraft {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }
}
