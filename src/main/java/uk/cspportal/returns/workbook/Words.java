package uk.cspportal.returns.workbook;

import uk.cspportal.shared.Messages;

/** The words of the workbook, and how what stands in a cell is quoted. */
final class Words {

    private static final int QUOTED = 60;

    private Words() {}

    static String text(String key, Object... arguments) {
        return Messages.text("returns.workbook." + key, arguments);
    }

    static String found(Entry entry) {
        var text = entry.text();
        var shown = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        return switch (entry.kind()) {
            case FORMULA -> text("found.formula", shown);
            case DATE -> text("found.date");
            case FAULT -> text("found.fault", shown);
            case TEXT, NUMBER, TRUTH -> text.isEmpty() ? text("found.nothing") : shown;
        };
    }
}
