package uk.cspportal.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Visibility;

/** A line of a kept return. */
public record VersionLine(
        String key,
        int number,
        String title,
        String wording,
        List<VersionFigure> figures,
        Map<LineText, String> texts,
        List<VersionAccount> accounts,
        @Nullable VersionCommentary police,
        @Nullable PartnershipJudgement judgement) {

    public VersionLine {
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
        accounts = older(accounts) ? List.of() : List.copyOf(accounts);
    }

    /** A version that was kept before there were accounts. */
    private static boolean older(@Nullable List<VersionAccount> accounts) {
        return accounts == null;
    }

    VersionLine asReadBy(Set<Visibility> seen) {
        return new VersionLine(
                key,
                number,
                title,
                wording,
                figures,
                texts,
                accounts,
                police == null ? null : police.asReadBy(seen),
                judgement);
    }
}
