package uk.cspportal.plans;

import java.util.List;
import uk.cspportal.shared.InvalidInputException.Problem;

/**
 * What a plan in a file would do. {@code version} is that of the draft it was compared with, 0 where there
 * is none and the plan in force was; {@code differences} are empty as long as there are problems, because a plan
 * that could not be read whole would seem to lack what it has.
 */
public record PlanImport(int version, List<Problem> problems, List<String> ignored, List<PlanDifference> differences) {

    public PlanImport {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
        differences = List.copyOf(differences);
    }
}
