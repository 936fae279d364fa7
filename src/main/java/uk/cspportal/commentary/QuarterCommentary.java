package uk.cspportal.commentary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cspportal.shared.Quarter;

/**
 * A quarter's police commentary as far as its reader may see it, by guideline and, under the keys of
 * {@link CommentarySubjects}, by priority. {@code locked} once it is complete, but for the
 * guidelines in {@code open} that were sent back since.
 */
public record QuarterCommentary(
        Quarter quarter, Map<String, GuidelineCommentary> byGuideline, boolean locked, Set<String> open) {

    public QuarterCommentary {
        byGuideline = Map.copyOf(byGuideline);
        open = Set.copyOf(open);
    }

    /** What is said of a guideline; empty when nothing is. */
    public GuidelineCommentary of(String guideline) {
        return byGuideline.getOrDefault(
                guideline, new GuidelineCommentary(guideline, null, List.of(), isLocked(guideline)));
    }

    public boolean isLocked(String subject) {
        return locked && (CommentarySubjects.isPriority(subject) ? open.isEmpty() : !open.contains(subject));
    }

    /** How many guidelines have a written commentary. */
    public int written() {
        return (int) byGuideline.values().stream()
                .filter(g -> g.commentary() != null && !CommentarySubjects.isPriority(g.guideline()))
                .count();
    }
}
