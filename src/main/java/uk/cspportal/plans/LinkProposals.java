package uk.cspportal.plans;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;

/** Which priority of a later force plan is most like the one that a link led to: by its title, then by areas of focus. */
final class LinkProposals {

    /** At least half of the words of both titles together. */
    private static final double ALIKE = 0.5;

    private static final Set<String> SMALL = Set.of("and", "the", "of", "in", "to", "with", "a", "for", "on");

    private LinkProposals() {}

    /** @param before the linked priority of the earlier plan, where its plan is still held */
    static LinkReview.@Nullable Proposal propose(
            String linked, @Nullable ForcePriority before, List<ForcePriority> after) {
        for (var priority : after) {
            if (priority.title().equalsIgnoreCase(linked)) {
                return new LinkReview.Proposal(priority, Messages.text("plans.links.why.same"));
            }
        }
        var alike = after.stream()
                .max(Comparator.comparingDouble(p -> likeness(linked, p.title())))
                .filter(p -> likeness(linked, p.title()) >= ALIKE);
        if (alike.isPresent()) {
            return new LinkReview.Proposal(alike.get(), Messages.text("plans.links.why.alike"));
        }
        return before == null ? null : byAreas(before, after).orElse(null);
    }

    private static Optional<LinkReview.Proposal> byAreas(ForcePriority before, List<ForcePriority> after) {
        return after.stream()
                .max(Comparator.comparingInt(p -> shared(before, p).size()))
                .filter(p -> !shared(before, p).isEmpty())
                .map(p -> new LinkReview.Proposal(
                        p, Messages.text("plans.links.why.areas", String.join(", ", shared(before, p)))));
    }

    private static List<String> shared(ForcePriority before, ForcePriority after) {
        return after.areasOfFocus().stream()
                .filter(a -> before.areasOfFocus().stream().anyMatch(a::equalsIgnoreCase))
                .toList();
    }

    private static double likeness(String one, String other) {
        var own = words(one);
        var theirs = words(other);
        var both = own.stream().filter(theirs::contains).count();
        long all = own.size() + theirs.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .collect(Collectors.toSet());
    }
}
