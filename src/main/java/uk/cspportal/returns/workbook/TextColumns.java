package uk.cspportal.returns.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cspportal.returns.LineText;

/** The columns of the sheet of texts: what the row is, then each text beside that of last quarter. */
final class TextColumns {

    static final int KEY = 0;
    static final int NUMBER = 1;
    static final int GUIDELINE = 2;
    static final int ASKED = 3;

    private TextColumns() {}

    static int lastQuarter(LineText text) {
        return ASKED + 1 + 2 * text.ordinal();
    }

    static int of(LineText text) {
        return lastQuarter(text) + 1;
    }

    /** The four texts as they stand in cells, nothing being an empty one. */
    static List<String> cells(Map<LineText, String> texts) {
        return Stream.of(LineText.values())
                .map(text -> texts.getOrDefault(text, ""))
                .toList();
    }
}
