package uk.cspportal.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;

/** What one wording says otherwise than the one before, text by text, as far as somebody sees who reads these kinds. */
final class WordingChanges {

    private WordingChanges() {}

    /** @param oldestFirst all wordings of one subject */
    static List<SaidEvent> of(List<Commentary> oldestFirst, Set<Visibility> seen) {
        var events = new ArrayList<SaidEvent>();
        Wording before = new Wording(List.of(), null);
        for (var said : oldestFirst) {
            var now = said.asReadBy(seen).map(Commentary::wording).orElse(new Wording(List.of(), null));
            for (var category : CommentaryCategory.values()) {
                var then = before.passage(category).orElse(null);
                var text = now.passage(category).orElse(null);
                if (!Objects.equals(then, text)) {
                    events.add(event(said, what(category, then, text), words(then), words(text)));
                }
            }
            if (before.outlook() != now.outlook()) {
                events.add(event(
                        said,
                        Messages.text("commentary.history.outlook"),
                        word(before.outlook()),
                        word(now.outlook())));
            }
            before = now;
        }
        return events;
    }

    private static SaidEvent event(Commentary said, String what, @Nullable String from, @Nullable String to) {
        return new SaidEvent(said.writtenAt(), said.guideline(), what, said.writtenBy(), from, to);
    }

    private static String what(CommentaryCategory category, @Nullable Passage then, @Nullable Passage now) {
        var name = Messages.text("commentary.category", category);
        if (now == null) {
            return Messages.text("commentary.history.text.taken-out", name);
        }
        return then != null && then.visibility() != now.visibility()
                ? Messages.text(
                        "commentary.history.text.reach", name, Messages.text("commentary.visibility", now.visibility()))
                : Messages.text("commentary.history.text", name);
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    private static @Nullable String word(@Nullable Outlook outlook) {
        return outlook == null ? null : Messages.text("commentary.outlook", outlook);
    }
}
