package uk.cspportal.commentary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One wording of the police commentary on a guideline or a priority, as far as the reader may see it.
 * {@code revision} counts from 1; whoever writes the next one names the one they saw.
 */
public record Commentary(String guideline, Wording wording, String writtenBy, Instant writtenAt, int revision) {

    public List<Passage> passages() {
        return wording.passages();
    }

    public @Nullable Outlook outlook() {
        return wording.outlook();
    }

    /** All texts, one after the other. */
    public String text() {
        return passages().stream().map(Passage::text).collect(Collectors.joining("\n\n"));
    }

    /** What is left for somebody who may see texts of these kinds; empty when that is nothing at all. */
    Optional<Commentary> asReadBy(Set<Visibility> seen) {
        var left = passages().stream()
                .filter(passage -> seen.contains(passage.visibility()))
                .toList();
        return left.isEmpty() && outlook() == null
                ? Optional.empty()
                : Optional.of(new Commentary(guideline, new Wording(left, outlook()), writtenBy, writtenAt, revision));
    }
}
