package uk.cspportal.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;

/** Reads the reference sheets that come with the portal, so that both files of them mean the same by a column. */
final class MeasureSheets {

    private MeasureSheets() {}

    static List<MeasureDefinition> read(String file) {
        return rows(file).stream().map(MeasureSheets::sheet).toList();
    }

    static List<NamedCsvRecord> rows(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static MeasureDefinition sheet(NamedCsvRecord row) {
        return new MeasureDefinition(
                row.getField("key"),
                row.getField("title"),
                row.getField("short_title"),
                text(row.getField("definition")),
                constant(Unit.class, row, "unit"),
                constant(Polarity.class, row, "polarity"),
                constant(Frequency.class, row, "frequency"),
                constant(ChangeMethod.class, row, "change_method"),
                Integer.parseInt(row.getField("change_decimals")),
                new BigDecimal(row.getField("flat_band")),
                Integer.parseInt(row.getField("value_decimals")),
                null,
                null,
                decimal(row.getField("minimum")),
                decimal(row.getField("maximum")),
                text(row.getField("source")),
                text(row.getField("owner")),
                DisclosurePolicy.parse(row.getField("disclosure")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, NamedCsvRecord row, String column) {
        return Enum.valueOf(type, row.getField(column).toUpperCase(Locale.ROOT));
    }
}
