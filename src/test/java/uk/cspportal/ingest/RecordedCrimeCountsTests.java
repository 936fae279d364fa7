package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedCrimeCountsTests {

    @Test
    void isDerivedFromTheRawStreetFiles() throws IOException {
        assumeRaw();

        for (var file : RecordedCrimeCountsGenerator.generate(OpenData.folder()).entrySet()) {
            assertThat(Files.readString(OpenData.RESOURCES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"Avon and Somerset,avon-and-somerset,E23000036,28", "Lancashire,lancashire,E23000003,3"})
    void agreesWithACountMadeIndependently(String name, String force, String forceArea, int months) throws IOException {
        assumeRaw();
        Map<String, Integer> expected = new TreeMap<>();
        for (NamedCsvRecord row : OpenData.read(OpenData.folder().resolve("csp-month-counts.csv"))) {
            if (row.getField("force").equals(name)) {
                String place = row.getField("csp_code").isEmpty() ? row.getField("csp_name") : row.getField("csp_code");
                put(expected, place, row.getField("month"), row.getField("crime_type"), row.getField("count"));
            }
        }

        SortedMap<YearMonth, StreetCrimeCount> counts =
                RecordedCrimeCountsGenerator.count(OpenData.folder(), force, forceArea);
        Map<String, Integer> counted = new TreeMap<>();
        counts.forEach((month, count) -> {
            count.byPartnership()
                    .forEach((code, cells) -> cells.getOrDefault(month, Map.of())
                            .forEach((type, rows) -> put(counted, code, month, type, rows)));
            count.withoutLocation()
                    .getOrDefault(month, Map.of())
                    .forEach((type, rows) -> put(counted, "(no location)", month, type, rows));
            count.outside()
                    .getOrDefault(month, Map.of())
                    .forEach((type, rows) -> put(counted, "(LSOA outside force area)", month, type, rows));
        });

        assertThat(counts).hasSize(months);
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void countsTheSameInAnOlderReleaseWhoseOutcomesAndPlacesDiffer() throws IOException {
        assumeRaw();
        var counter = new StreetCrimeCounter(DistrictLookup.load(), RecordedCrimeCountsGenerator.FORCE_AREA);
        Path file = Path.of("avon-and-somerset", "2025-01-avon-and-somerset-street.csv.gz");
        try (InputStream newer =
                        Files.newInputStream(OpenData.folder().resolve("street").resolve(file));
                InputStream older = Files.newInputStream(
                        OpenData.folder().resolve("street-older-release").resolve(file))) {
            assertThat(counter.count(older)).isEqualTo(counter.count(newer));
        }
    }

    @Test
    void holdsEveryCellOfTheMonthsHeldAndNoneOfTheMissingMonths() throws IOException {
        Set<String> months = new HashSet<>();
        Set<String> cells = new HashSet<>();
        for (NamedCsvRecord row : read("recorded-crime-counts.csv")) {
            months.add(row.getField("month"));
            assertThat(row.getField("crime_type")).isIn(StreetCrimeRow.CRIME_TYPES);
            assertThat(cells.add(row.getField("partnership") + row.getField("month") + row.getField("crime_type")))
                    .isTrue();
        }
        assertThat(cells).hasSize(5 * 25 * 14);
        assertThat(months)
                .hasSize(25)
                .contains("2023-01", "2024-06", "2024-09", "2025-03")
                .doesNotContain("2024-07", "2024-08", "2025-04");
    }

    @Test
    void addsUpToTheRowsOfEachFile() throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        read("recorded-crime-counts.csv")
                .forEach(row ->
                        counted.merge(row.getField("month"), Integer.parseInt(row.getField("count")), Integer::sum));

        assertThat(read("recorded-crime-locations.csv")).hasSize(25).allSatisfy(row -> {
            int placed = counted.getOrDefault(row.getField("month"), 0);
            int elsewhere = Integer.parseInt(row.getField("no_location")) + Integer.parseInt(row.getField("outside"));
            assertThat(placed + elsewhere).isEqualTo(Integer.parseInt(row.getField("rows")));
        });
    }

    private static void assumeRaw() {
        assumeTrue(Files.isDirectory(OpenData.folder()), "the folder of raw open data is not there");
    }

    private static void put(Map<String, Integer> cells, String place, Object month, String type, Object rows) {
        int count = Integer.parseInt(rows.toString());
        if (count > 0) {
            cells.put(String.join(" | ", place, month.toString(), type), count);
        }
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        return OpenData.read(OpenData.RESOURCES.resolve(Path.of("demonstration", file)));
    }
}
