package uk.cspportal.returns.workbook;

import java.util.stream.Collectors;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;

/** Writes a guideline's row of texts: its wording, what is asked, and each text beside that of last quarter. */
final class TextRow {

    private TextRow() {}

    static String name(LineText text) {
        return Messages.text("returns.text", text);
    }

    static void write(Paper paper, int row, ReturnLine line, boolean open) {
        paper.words(row, TextColumns.KEY, line.guideline().key());
        paper.words(row, TextColumns.NUMBER, String.valueOf(line.guideline().number()));
        paper.words(row, TextColumns.GUIDELINE, line.guideline().text());
        paper.words(row, TextColumns.ASKED, asked(line));
        for (var text : LineText.values()) {
            paper.words(row, TextColumns.lastQuarter(text), line.lastQuarter().getOrDefault(text, Words.text("none")));
            var held = line.texts().getOrDefault(text, "");
            if (open && line.editable()) {
                paper.openWords(row, TextColumns.of(text), held);
            } else {
                paper.words(row, TextColumns.of(text), held);
            }
        }
    }

    private static String asked(ReturnLine line) {
        if (!line.editable()) {
            return Words.text("asked.locked");
        }
        return line.values().isEmpty()
                ? Words.text("asked.texts")
                : Words.text(
                        "asked.texts-and-figures",
                        line.values().stream()
                                .map(value -> value.measure().sheet().shortTitle())
                                .collect(Collectors.joining(", ")));
    }
}
