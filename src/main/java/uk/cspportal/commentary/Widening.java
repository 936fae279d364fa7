package uk.cspportal.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new wording shows to more people than the one before: texts that go further than the police and the policing
 * body, or further than they did; and what in such texts looks like personal data or a marking, also in words that
 * changed where they were already read.
 *
 * @param further the texts whose readers become more
 * @param finds what was found, by category
 */
public record Widening(List<Passage> further, Map<CommentaryCategory, List<TellTales.Find>> finds) {

    static Widening between(@Nullable Wording before, Wording now) {
        var further = new ArrayList<Passage>();
        var finds = new LinkedHashMap<CommentaryCategory, List<TellTales.Find>>();
        for (var passage : now.passages()) {
            if (passage.visibility() == Visibility.INTERNAL) {
                continue;
            }
            var old = before == null ? null : before.passage(passage.category()).orElse(null);
            boolean more = old == null || passage.visibility().goesFurtherThan(old.visibility());
            if (more) {
                further.add(passage);
            }
            if (more || !passage.text().equals(old.text())) {
                var found = TellTales.in(passage.text());
                if (!found.isEmpty()) {
                    finds.put(passage.category(), found);
                }
            }
        }
        return new Widening(List.copyOf(further), finds);
    }

    /** Whether the writer must say that they have looked. */
    boolean asks() {
        return !further.isEmpty() || !finds.isEmpty();
    }
}
