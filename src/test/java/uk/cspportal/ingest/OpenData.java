package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder of raw open data, which is kept beside the project and not in it, and its CSV files. */
final class OpenData {

    static final Path RESOURCES = Path.of("src/main/resources");

    private OpenData() {}

    static Path folder() {
        return Path.of(System.getProperty("open-data", "../shared/data"));
    }

    static List<NamedCsvRecord> read(Path file, char separator) throws IOException {
        return CsvReader.builder().fieldSeparator(separator).detectBomHeader(true).ofNamedCsvRecord(file).stream()
                .toList();
    }

    static List<NamedCsvRecord> read(Path file) throws IOException {
        return read(file, ',');
    }

    static String write(List<List<String>> rows) throws IOException {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    /** Writes generated files, by their path below the resources. */
    static void save(Path resources, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path target = resources.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
