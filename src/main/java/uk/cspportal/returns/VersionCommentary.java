package uk.cspportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.GuidelineCommentary;
import uk.cspportal.commentary.Outlook;

/** What the police said of a line when the return was kept. */
public record VersionCommentary(
        @Nullable String text,
        @Nullable Outlook outlook,
        @Nullable String by,
        @Nullable Instant at,
        List<Action> actions) {

    public VersionCommentary {
        actions = List.copyOf(actions);
    }

    /** A planned action as it stood. */
    public record Action(int number, String text, String owner, LocalDate due, ActionStatus status) {}

    static @Nullable VersionCommentary of(GuidelineCommentary said) {
        if (said.isEmpty()) {
            return null;
        }
        var actions = said.actions().stream()
                .map(a -> new Action(a.number(), a.text(), a.owner(), a.due(), a.status()))
                .toList();
        var words = said.commentary();
        return words == null
                ? new VersionCommentary(null, null, null, null, actions)
                : new VersionCommentary(words.text(), words.outlook(), words.writtenBy(), words.writtenAt(), actions);
    }
}
