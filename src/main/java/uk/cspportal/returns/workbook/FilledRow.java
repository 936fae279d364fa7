package uk.cspportal.returns.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as it came back; {@code number} is the one that a spreadsheet shows beside it. */
record FilledRow(String sheet, int number, String key, Map<Integer, Entry> entries) {

    Entry at(int column) {
        @Nullable Entry entry = entries.get(column);
        return entry == null ? Entry.BLANK : entry;
    }

    /** As spreadsheets name the cell: {@code J5}. */
    String cell(int column) {
        return (char) ('A' + column) + String.valueOf(number);
    }

    CellProblem problem(int column, String expected, String remedy) {
        return new CellProblem(sheet, cell(column), Words.found(at(column)), expected, remedy);
    }
}
