package uk.cspportal.commentary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the police say about one guideline in a quarter. {@code commentary} is null until
 * something is written; {@code actions} are those raised now and those still open from before.
 */
public record GuidelineCommentary(
        String guideline, @Nullable Commentary commentary, List<PlannedAction> actions, boolean locked) {

    public GuidelineCommentary {
        actions = List.copyOf(actions);
    }

    public boolean isEmpty() {
        return commentary == null && actions.isEmpty();
    }

    /** What the next writer must have seen: 0 before anything is written. */
    public int revision() {
        return commentary == null ? 0 : commentary.revision();
    }
}
