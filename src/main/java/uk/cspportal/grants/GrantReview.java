package uk.cspportal.grants;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;

/**
 * The policing body's review of one grant return as it stands: four sections, the draft of the decision, and once it is
 * recorded the outcome. {@code version} is what a save of the decision's draft must have seen.
 */
public record GrantReview(
        Quarter quarter,
        int round,
        List<Section> sections,
        DecisionDraft draft,
        int version,
        @Nullable Outcome outcome) {

    public static final String DECISION = "decision";
    public static final String CONDITIONS = "conditions";
    public static final String REASON = "reason";

    /** A section as typed so far; complete once it has a score and a comment. */
    public record Section(ReviewSection section, @Nullable Integer score, String comment, int version) {

        public boolean isComplete() {
            return score != null && !comment.isBlank();
        }
    }

    public Section section(ReviewSection wanted) {
        return sections.get(wanted.ordinal());
    }

    public int completeSections() {
        return (int) sections.stream().filter(Section::isComplete).count();
    }

    public boolean isDecided() {
        return outcome != null;
    }

    /** What still stands in the way of recording a decision: a problem for each section and field, by its name. */
    public List<Problem> missingFor(DecisionDraft given) {
        var problems = new ArrayList<Problem>();
        sections.stream()
                .filter(s -> !s.isComplete())
                .forEach(s -> problems.add(
                        new Problem(s.section().name(), Messages.text("grants.review.section-needed", s.section()))));
        if (given.decision() == null) {
            problems.add(new Problem(DECISION, Messages.text("grants.review.decision-needed")));
        }
        if (given.decision() == Decision.APPROVED_WITH_CONDITIONS
                && given.conditions().isBlank()) {
            problems.add(new Problem(CONDITIONS, Messages.text("grants.review.conditions-needed")));
        }
        if (given.reason().isBlank()) {
            problems.add(new Problem(REASON, Messages.text("grants.review.reason-needed")));
        }
        return problems;
    }
}
