package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which columns of the official table each official measure of England and Wales adds up. */
final class OfficialHeadings {

    private final Map<String, List<String>> byKey = new LinkedHashMap<>();

    OfficialHeadings() {
        try (InputStream in = OfficialHeadings.class.getResourceAsStream("/reference/official-measures.csv")) {
            if (in == null) {
                throw new IllegalStateException("reference/official-measures.csv");
            }
            CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .forEach(row -> byKey.put(
                            row.getField("key"),
                            List.of(row.getField("headings").split("\\+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<String>> byKey() {
        return Map.copyOf(byKey);
    }

    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** A heading as compared: without line breaks, note marks and letter case, which differ between releases. */
    static String plain(String heading) {
        return heading.replaceAll("\\[[^]]*]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
