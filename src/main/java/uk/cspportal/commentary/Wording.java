package uk.cspportal.commentary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said at one time: at most one text of each category, in their order, and the outlook. */
public record Wording(List<Passage> passages, @Nullable Outlook outlook) {

    public Wording {
        passages = passages.stream()
                .sorted(Comparator.comparing(Passage::category))
                .toList();
    }

    /** One text, for the partnership to read: what a commentary was before it had categories. */
    public static Wording of(String context, @Nullable Outlook outlook) {
        return new Wording(List.of(new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, context)), outlook);
    }

    public Optional<Passage> passage(CommentaryCategory category) {
        return passages.stream().filter(p -> p.category() == category).findFirst();
    }
}
