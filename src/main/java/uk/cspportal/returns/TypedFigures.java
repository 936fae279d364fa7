package uk.cspportal.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed about one measure's figure, letter by letter and whether it makes sense or
 * not: the months or the quarter, the number of answers, the reason, and where the figures come from.
 */
public record TypedFigures(
        @Nullable Basis basis,
        List<String> figures,
        String answers,
        String reason,
        @Nullable String origin) {

    public TypedFigures {
        figures = List.copyOf(figures);
    }
}
