package uk.cspportal.plans;

import java.util.List;
import java.util.stream.Stream;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;

/** A draft as far as it could be read, what is wrong with it, and what was no part of a plan. */
record DraftReading(PlanContent content, List<Problem> problems, List<String> ignored) {

    /** Refuses a draft with problems, telling all of them. */
    DraftReading orRefuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return this;
    }

    /** With problems that come from outside the document. */
    DraftReading and(List<Problem> more) {
        return new DraftReading(
                content, Stream.concat(problems.stream(), more.stream()).toList(), ignored);
    }
}
