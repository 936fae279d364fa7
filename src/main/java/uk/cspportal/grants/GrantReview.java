package uk.cspportal.grants;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
}
