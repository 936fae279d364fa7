package uk.cspportal.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.cspportal.shared.Period;

/**
 * Reads the official statistics of recorded crime into the file the portal starts with; {@code docs/data.md} says how to
 * run it.
 */
final class PublishedCrimeGenerator {

    static final String FILE = "reference/published-crime.csv";

    private PublishedCrimeGenerator() {}

    /** Arguments: the folder of raw data and, if not the project's own, the folder of resources. */
    public static void main(String[] arguments) throws IOException {
        Path raw = arguments.length > 0 ? Path.of(arguments[0]) : OpenData.folder();
        OpenData.save(arguments.length > 1 ? Path.of(arguments[1]) : OpenData.RESOURCES, generate(raw));
    }

    static Map<String, String> generate(Path raw) throws IOException {
        var keys = new OfficialHeadings().keys();
        List<List<String>> rows = new ArrayList<>();
        var heading = new ArrayList<>(List.of("period", "area"));
        heading.addAll(keys);
        rows.add(heading);
        tables(raw)
                .forEach((period, table) -> new TreeMap<>(table.counts()).forEach((code, area) -> {
                    var row = new ArrayList<>(List.of(period.code(), code));
                    for (String key : keys) {
                        var count = area.counts().get(key);
                        row.add(count == null ? "" : count.toString());
                    }
                    rows.add(row);
                }));
        return Map.of(FILE, OpenData.write(rows));
    }

    /** Every release held; a table with a problem is refused. */
    static Map<Period, OfficialTable> tables(Path raw) throws IOException {
        var reader = new OfficialTableReader();
        var tables = new TreeMap<Period, OfficialTable>();
        for (var file : List.of(
                "policeforceareatablesyedecember2024.xlsx", "policeforceareatablesyejune25final-table-C2.csv")) {
            for (var table : reader.read(
                    Files.readAllBytes(raw.resolve("ons-recorded-crime").resolve(file)))) {
                if (!table.problems().isEmpty()) {
                    throw new IllegalStateException(file + ": " + table.problems());
                }
                tables.put(table.period(), table);
            }
        }
        return tables;
    }
}
