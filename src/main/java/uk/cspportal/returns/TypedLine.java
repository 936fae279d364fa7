package uk.cspportal.returns;

import java.util.Map;

/** What a person has typed on a line and not yet made a version of: texts, and figures and what lies behind them by their measure's key. */
public record TypedLine(
        Map<LineText, String> texts, Map<String, TypedFigures> figures, Map<String, TypedAccount> accounts) {

    public TypedLine {
        texts = Map.copyOf(texts);
        figures = Map.copyOf(figures);
        accounts = Map.copyOf(accounts);
    }
}
