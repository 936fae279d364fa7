package uk.cspportal.returns.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a workbook back: what people typed, told apart from what a spreadsheet worked out. */
final class WorkbookReader {

    private static final int ROWS = 1000;
    private static final int COLUMNS = 40;

    /** Spreadsheets keep fifteen digits; those behind them are noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|[Gg]eneral");
    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");

    private WorkbookReader() {}

    /** @throws uk.cspportal.shared.InvalidInputException with the reason, when it is no workbook of the portal */
    static Filled read(String name, byte[] file) {
        FileCheck.check(name, file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            var formulas = Formulas.of(file);
            var about = rows(workbook, TemplateSheet.NAME, 0, formulas);
            if (about.isEmpty() || !about.getFirst().at(0).text().equals(Template.MARK)) {
                throw FileCheck.refused("foreign");
            }
            return new Filled(
                    TemplateSheet.read(about),
                    rows(workbook, Words.text("sheet.figures"), 1, formulas),
                    rows(workbook, Words.text("sheet.texts"), 1, formulas));
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw FileCheck.refused("damaged");
        }
    }

    private static List<FilledRow> rows(
            ReadableWorkbook workbook, String sheet, int heads, Map<String, Map<String, String>> formulas)
            throws IOException {
        var found = workbook.findSheet(sheet).orElseThrow(() -> FileCheck.refused("foreign"));
        var computed = formulas.getOrDefault(found.getId(), Map.of());
        var rows = new ArrayList<FilledRow>();
        try (Stream<Row> all = found.openStream()) {
            all.limit(ROWS + 1L).forEach(row -> rows.add(row(sheet, row, computed)));
        }
        if (rows.size() > ROWS) {
            throw FileCheck.refused("rows");
        }
        return rows.stream().filter(row -> row.number() > heads).toList();
    }

    private static FilledRow row(String sheet, Row row, Map<String, String> computed) {
        var entries = new HashMap<Integer, Entry>();
        for (int i = 0; i < Math.min(COLUMNS, row.getCellCount()); i++) {
            int column = i;
            row.getOptionalCell(i).ifPresent(cell -> entries.put(column, entry(cell, computed)));
        }
        var key = entries.getOrDefault(0, Entry.BLANK);
        return new FilledRow(sheet, row.getRowNum(), key.text().strip(), entries);
    }

    private static Entry entry(Cell cell, Map<String, String> computed) {
        var formula = computed.get(cell.getAddress().toString());
        if (formula != null) {
            return new Entry(Entry.Kind.FORMULA, "=" + formula);
        }
        return switch (cell.getType()) {
            case EMPTY -> Entry.BLANK;
            // A result without its formula is a text that some programs write so.
            case STRING, FORMULA -> new Entry(Entry.Kind.TEXT, cell.getText());
            case BOOLEAN -> new Entry(Entry.Kind.TRUTH, cell.asBoolean() ? "TRUE" : "FALSE");
            case NUMBER -> number(cell);
            case ERROR -> new Entry(Entry.Kind.FAULT, String.valueOf(cell.getRawValue()));
        };
    }

    /** As the person sees it: a date is no figure, and of a share written as 12% the figure is 12. */
    private static Entry number(Cell cell) {
        var format = cell.getDataFormatString() == null
                ? ""
                : NOT_PATTERN.matcher(cell.getDataFormatString()).replaceAll("");
        if (DATE.matcher(format).find()) {
            return new Entry(Entry.Kind.DATE, "");
        }
        var number = cell.asNumber().round(DIGITS);
        return new Entry(
                Entry.Kind.NUMBER, FigureCells.plain(format.contains("%") ? number.movePointRight(2) : number));
    }
}
