package uk.cspportal.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the street files of Avon and Somerset into the small file the demonstration starts with;
 * {@code docs/data.md} says how to run it. A month whose file is not held has no row.
 */
final class RecordedCrimeCountsGenerator {

    static final String FORCE_AREA = "E23000036";

    /** The demonstration stands in April 2025: later months are not known yet. */
    static final YearMonth LAST = YearMonth.of(2025, 3);

    private RecordedCrimeCountsGenerator() {}

    /** Arguments: the folder of raw data and, if not the project's own, the folder of resources. */
    public static void main(String[] arguments) throws IOException {
        Path raw = arguments.length > 0 ? Path.of(arguments[0]) : OpenData.folder();
        OpenData.save(arguments.length > 1 ? Path.of(arguments[1]) : OpenData.RESOURCES, generate(raw));
    }

    static Map<String, String> generate(Path raw) throws IOException {
        SortedMap<YearMonth, StreetCrimeCount> months = count(raw, "avon-and-somerset", FORCE_AREA);
        List<List<String>> counts = new ArrayList<>();
        List<List<String>> locations = new ArrayList<>();
        counts.add(List.of("partnership", "month", "crime_type", "count"));
        locations.add(List.of("month", "rows", "no_location", "outside"));
        for (String partnership : DistrictLookup.load().partnershipsIn(FORCE_AREA)) {
            months.headMap(LAST.plusMonths(1))
                    .forEach((month, count) -> count.byPartnership()
                            .getOrDefault(partnership, new TreeMap<>())
                            .getOrDefault(month, Map.of())
                            .forEach((type, rows) ->
                                    counts.add(List.of(partnership, month.toString(), type, Integer.toString(rows)))));
        }
        months.headMap(LAST.plusMonths(1))
                .forEach((month, count) -> locations.add(List.of(
                        month.toString(),
                        Integer.toString(count.rows()),
                        Integer.toString(count.noLocation()),
                        Integer.toString(count.outsideForceArea()))));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("demonstration/recorded-crime-counts.csv", OpenData.write(counts));
        files.put("demonstration/recorded-crime-locations.csv", OpenData.write(locations));
        return files;
    }

    /** Every street file held of a force, by the month it holds; a file with a problem is refused. */
    static SortedMap<YearMonth, StreetCrimeCount> count(Path raw, String force, String forceArea) throws IOException {
        var counter = new StreetCrimeCounter(DistrictLookup.load(), forceArea);
        SortedMap<YearMonth, StreetCrimeCount> months = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(raw.resolve("street").resolve(force))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                StreetCrimeCount count = counter.count(in);
                String name = file.getFileName().toString();
                if (!count.problems().isEmpty()
                        || !name.startsWith(count.months().getFirst().toString())) {
                    throw new IllegalStateException(name + ": " + count.problems());
                }
                months.put(count.months().getFirst(), count);
            }
        }
        return months;
    }
}
