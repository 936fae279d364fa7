package uk.cspportal.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.cspportal.shared.Messages;

/**
 * A CSV file as somebody sent it: its rows by column name and everything that is wrong with its form.
 * Columns stand in any order; one that is not known is refused, because it may be a misspelt one.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands where bytes are not UTF-8. */
    private static final char LOST = '\uFFFD';

    private final Set<String> required;
    private final Set<String> known;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();
    private final List<CsvProblem> warnings = new ArrayList<>();

    private CsvFile(List<String> required, List<String> optional) {
        this.required = new LinkedHashSet<>(required);
        this.known = new LinkedHashSet<>(required);
        this.known.addAll(optional);
    }

    static CsvFile read(byte[] content, List<String> required, List<String> optional) {
        var file = new CsvFile(required, optional);
        file.read(new String(content, UTF_8));
        return file;
    }

    /** The rows whose form is sound. */
    List<CsvRow> rows() {
        return rows;
    }

    /** What is wrong with the header, the encoding or the form of single lines. */
    List<CsvProblem> problems() {
        return problems;
    }

    List<CsvProblem> warnings() {
        return warnings;
    }

    private void read(String whole) {
        var text = whole;
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
            warnings.add(new CsvProblem(
                    1, "", Messages.text("measures.csv.found.bom"), Messages.text("measures.csv.expected.no-bom")));
        }
        int last = 0;
        List<String> columns = List.of();
        try (var csv = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                last = Math.toIntExact(line.getStartingLineNumber());
                if (columns.isEmpty()) {
                    columns = header(last, line.getFields());
                    if (columns.isEmpty()) {
                        return;
                    }
                } else if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    row(last, columns, line.getFields());
                }
            }
            if (columns.isEmpty()) {
                problem(1, "", "", Messages.text("measures.csv.expected.header", String.join(", ", known)));
            }
        } catch (CsvParseException e) {
            problem(
                    last + 1,
                    "",
                    Messages.text("measures.csv.found.quotes"),
                    Messages.text("measures.csv.expected.quotes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the columns; none when the file cannot be read on with them. */
    private List<String> header(int line, List<String> fields) {
        var columns = fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        var whole = String.join(",", fields);
        if (whole.indexOf(LOST) >= 0 || whole.indexOf('\0') >= 0) {
            problem(line, "", whole, Messages.text("measures.csv.expected.utf-8"));
            return List.of();
        }
        if (columns.size() == 1 && required.size() > 1 && whole.matches(".*[;\t|].*")) {
            problem(line, "", whole, Messages.text("measures.csv.expected.commas"));
            return List.of();
        }
        var seen = new LinkedHashSet<String>();
        for (var column : columns) {
            if (!known.contains(column)) {
                problem(line, column, column, Messages.text("measures.csv.expected.column", String.join(", ", known)));
            } else if (!seen.add(column)) {
                problem(line, column, column, Messages.text("measures.csv.expected.once"));
            }
        }
        required.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column ->
                        problem(line, column, "", Messages.text("measures.csv.expected.column.required", column)));
        return seen.size() == columns.size() && seen.containsAll(required) ? columns : List.of();
    }

    private void row(int line, List<String> columns, List<String> fields) {
        if (fields.size() != columns.size()) {
            problem(
                    line,
                    "",
                    String.join(",", fields),
                    Messages.text(
                            "measures.csv.expected.fields",
                            String.valueOf(columns.size()),
                            String.valueOf(fields.size())));
            return;
        }
        boolean sound = true;
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.indexOf(LOST) >= 0) {
                problem(line, columns.get(i), field, Messages.text("measures.csv.expected.utf-8"));
                sound = false;
            } else if (field.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
                problem(line, columns.get(i), field, Messages.text("measures.csv.expected.one-line"));
                sound = false;
            }
        }
        if (sound) {
            rows.add(new CsvRow(line, columns, fields));
        }
    }

    private void problem(int line, String column, String found, String expected) {
        problems.add(new CsvProblem(line, column, found, expected));
    }
}
