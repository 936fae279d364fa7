package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Visibility;

/** What a version says, in its own words: it needs no plan, measure or commentary of today to be read. */
public record VersionContent(
        List<VersionLine> lines,
        @Nullable List<VersionPriority> priorities,
        @Nullable PartnershipJudgement judgement) {

    public VersionContent {
        lines = List.copyOf(lines);
        // What was kept before the police could write on priorities names none.
        priorities = priorities == null ? List.of() : List.copyOf(priorities);
    }

    Optional<VersionLine> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    Optional<VersionPriority> priority(int number) {
        return priorities().stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public List<VersionPriority> priorities() {
        return priorities == null ? List.of() : priorities;
    }

    /** As somebody reads it who may see police texts of these kinds. */
    VersionContent asReadBy(Set<Visibility> seen) {
        return new VersionContent(
                lines.stream().map(line -> line.asReadBy(seen)).toList(),
                priorities().stream()
                        .map(one -> one.asReadBy(seen))
                        .filter(one -> one.police() != null)
                        .toList(),
                judgement);
    }
}
