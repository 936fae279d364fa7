package uk.cspportal.returns;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.Commentary;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.GuidelineCommentary;
import uk.cspportal.commentary.Outlook;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.Visibility;

/** What the police said of a line or a priority when the return was kept. */
public record VersionCommentary(
        List<Passage> texts,
        @Nullable Outlook outlook,
        @Nullable String by,
        @Nullable Instant at,
        List<Action> actions) {

    public VersionCommentary {
        texts = List.copyOf(texts);
        actions = List.copyOf(actions);
    }

    /** A planned action as it stood. */
    public record Action(int number, String text, String owner, LocalDate due, ActionStatus status) {}

    /** As it was kept; what was kept before texts had categories is one {@code text}, a context for partners. */
    @JsonCreator
    static VersionCommentary kept(
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("texts") @Nullable List<Passage> texts,
            @JsonProperty("outlook") @Nullable Outlook outlook,
            @JsonProperty("by") @Nullable String by,
            @JsonProperty("at") @Nullable Instant at,
            @JsonProperty("actions") List<Action> actions) {
        var said = texts != null
                ? texts
                : text == null
                        ? List.<Passage>of()
                        : List.of(new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, text));
        return new VersionCommentary(said, outlook, by, at, actions);
    }

    static @Nullable VersionCommentary of(GuidelineCommentary said) {
        if (said.isEmpty()) {
            return null;
        }
        var actions = said.actions().stream()
                .map(a -> new Action(a.number(), a.text(), a.owner(), a.due(), a.status()))
                .toList();
        Commentary words = said.commentary();
        return words == null
                ? new VersionCommentary(List.of(), null, null, null, actions)
                : new VersionCommentary(
                        words.passages(), words.outlook(), words.writtenBy(), words.writtenAt(), actions);
    }

    /** What is left for somebody who may see texts of these kinds; null when that is nothing at all. */
    @Nullable
    VersionCommentary asReadBy(Set<Visibility> seen) {
        var left =
                texts.stream().filter(text -> seen.contains(text.visibility())).toList();
        boolean silent = left.isEmpty() && outlook == null;
        return silent && actions.isEmpty()
                ? null
                : new VersionCommentary(left, outlook, silent ? null : by, silent ? null : at, actions);
    }
}
