package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** The rows of text of a workbook’s sheets, or of a CSV file as its only sheet. */
final class TableRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableRows() {}

    /** One row of a sheet; {@code number} is the one that a spreadsheet shows beside it. */
    record Line(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** @throws InvalidInputException when the file is neither a workbook nor a CSV file */
    static List<List<Line>> read(byte[] file) {
        try {
            return file.length > 1 && file[0] == 'P' && file[1] == 'K' ? workbook(file) : List.of(csv(file));
        } catch (IOException | ExcelReaderException | CsvParseException e) {
            throw new InvalidInputException("file", Messages.text("ingest.official.unreadable"));
        }
    }

    private static List<List<Line>> workbook(byte[] file) throws IOException {
        var sheets = new ArrayList<List<Line>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read().stream().map(TableRows::line).toList());
            }
        }
        return sheets;
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getCellText(i));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static List<Line> csv(byte[] file) {
        var rows = new ArrayList<Line>();
        CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(file))
                .forEach(row -> rows.add(new Line(rows.size() + 1, row.getFields())));
        return rows;
    }

    /** UTF-8, or what spreadsheets on Windows write. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }
}
