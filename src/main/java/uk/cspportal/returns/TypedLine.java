package uk.cspportal.returns;

import java.util.Map;

/** What a person has typed on a line and not yet made a version of: texts, and figures by their measure's key. */
public record TypedLine(Map<LineText, String> texts, Map<String, TypedFigures> figures) {

    public TypedLine {
        texts = Map.copyOf(texts);
        figures = Map.copyOf(figures);
    }
}
