package uk.cspportal.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a kept return. */
public record VersionLine(
        String key,
        int number,
        String title,
        String wording,
        List<VersionFigure> figures,
        Map<LineText, String> texts,
        @Nullable VersionCommentary police,
        @Nullable PartnershipJudgement judgement) {

    public VersionLine {
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
    }
}
