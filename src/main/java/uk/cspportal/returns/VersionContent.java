package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a version says, in its own words: it needs no plan, measure or commentary of today to be read. */
public record VersionContent(
        List<VersionLine> lines, @Nullable PartnershipJudgement judgement) {

    public VersionContent {
        lines = List.copyOf(lines);
    }

    Optional<VersionLine> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
