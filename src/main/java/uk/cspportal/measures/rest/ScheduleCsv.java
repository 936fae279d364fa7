package uk.cspportal.measures.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import uk.cspportal.measures.ScheduleRow;
import uk.cspportal.measures.rest.ScheduleController.Row;
import uk.cspportal.shared.Csv;

/** The schedule as CSV: the fields of its JSON, in their order, with an empty field for null. */
public final class ScheduleCsv {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** What somebody typed, and a spreadsheet must not take for a formula. */
    private static final Set<String> TYPED = Set.of("objective", "title");

    private ScheduleCsv() {}

    /** UTF-8. */
    public static byte[] of(List<ScheduleRow> rows) {
        return write(rows.stream().map(Row::of).toList());
    }

    static byte[] write(List<Row> rows) {
        var fields = Row.class.getRecordComponents();
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(fields).map(RecordComponent::getName).toList());
            for (var row : rows) {
                csv.writeRecord(
                        Arrays.stream(fields).map(field -> field(field, row)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(RecordComponent field, Row row) {
        try {
            var value = field.getAccessor().invoke(row);
            var words = switch (value) {
                case null -> "";
                case BigDecimal number -> number.toPlainString();
                default -> value.toString();
            };
            return TYPED.contains(field.getName()) ? Csv.plain(words) : words;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
