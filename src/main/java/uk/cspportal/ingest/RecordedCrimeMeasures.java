package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which measure of England and Wales counts which crime type of data.police.uk. */
final class RecordedCrimeMeasures {

    /** Stands for every crime type that is a crime, which anti-social behaviour is not. */
    private static final String EVERY_CRIME = "*";

    private final Map<String, String> typeByKey = new LinkedHashMap<>();

    RecordedCrimeMeasures() {
        try (InputStream in = RecordedCrimeMeasures.class.getResourceAsStream("/reference/measures.csv")) {
            if (in == null) {
                throw new IllegalStateException("reference/measures.csv");
            }
            CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .forEach(row -> typeByKey.put(row.getField("key"), row.getField("crime_type")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Iterable<String> keys() {
        return typeByKey.keySet();
    }

    /**
     * What each measure counts in a month, by key. Null for a measure of which a crime type is
     * missing: a total of some types would pass for the total of all.
     */
    Map<String, @Nullable Integer> counts(Map<String, Integer> byType) {
        Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
        typeByKey.forEach((key, type) -> counts.put(key, type.equals(EVERY_CRIME) ? total(byType) : byType.get(type)));
        return counts;
    }

    private static @Nullable Integer total(Map<String, Integer> byType) {
        int total = 0;
        for (String type : StreetCrimeRow.CRIME_TYPES) {
            Integer count = byType.get(type);
            if (count == null) {
                return null;
            }
            total += type.equals(StreetCrimeRow.ANTI_SOCIAL_BEHAVIOUR) ? 0 : count;
        }
        return total;
    }
}
