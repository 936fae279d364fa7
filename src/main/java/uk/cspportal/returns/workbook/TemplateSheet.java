package uk.cspportal.returns.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet, a statement a row: its name, what it is about, what it says. The lists to choose from stand beside. */
final class TemplateSheet {

    static final String NAME = "Template";

    /** Where the lists begin, right of the longest statement. */
    private static final int LISTS = 20;

    private TemplateSheet() {}

    static Range list(Worksheet sheet, int which, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i, LISTS + which, words.get(i));
        }
        return sheet.range(0, LISTS + which, words.size() - 1, LISTS + which);
    }

    static void write(Worksheet sheet, Template template) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Template.MARK, String.valueOf(template.form())));
        rows.add(List.of("tenant", template.tenant()));
        rows.add(List.of("quarter", template.quarter()));
        rows.add(List.of("edition", String.valueOf(template.edition())));
        rows.add(List.of("copy", template.readOnly() ? "read-only" : "to-fill-in"));
        template.versions().forEach((key, version) -> rows.add(List.of("version", key, String.valueOf(version))));
        BiConsumer<String, List<String>> held = (key, cells) -> {
            var row = new ArrayList<>(List.of("held", key));
            row.addAll(cells);
            rows.add(row);
        };
        template.held().forEach(held);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** @throws IllegalArgumentException when it says nothing that makes sense */
    static Template read(List<FilledRow> rows) {
        var template = Template.of("", "", 0, false);
        int form = 0;
        int edition = 0;
        String tenant = "";
        String quarter = "";
        boolean readOnly = false;
        for (var row : rows) {
            var about = row.at(1).text();
            switch (row.at(0).text()) {
                case Template.MARK -> form = Integer.parseInt(about);
                case "tenant" -> tenant = about;
                case "quarter" -> quarter = about;
                case "edition" -> edition = Integer.parseInt(about);
                case "copy" -> readOnly = about.equals("read-only");
                case "version" ->
                    template.versions().put(about, Integer.parseInt(row.at(2).text()));
                case "held" -> template.held().put(about, held(row, about.contains("/")));
                default -> {}
            }
        }
        return new Template(form, tenant, quarter, edition, readOnly, template.versions(), template.held());
    }

    private static List<String> held(FilledRow row, boolean figures) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < (figures ? FigureColumn.FILLED : 4); i++) {
            cells.add(row.at(2 + i).text());
        }
        return cells;
    }
}
