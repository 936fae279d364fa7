package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.cspportal.ingest.ReferenceDataGenerator.Line;

/**
 * Residents and households, the denominators of rates: exact mid-year estimates where every district
 * of an area has one, otherwise the rounded figures published with recorded crime.
 */
final class PopulationGenerator {

    private static final String MID_YEAR = "ONS mid-year population estimates, June 2023, table MYE4";
    private static final String CRIME_TABLES = "ONS police force area data tables, table C4";
    private static final String RESIDENTS = "RESIDENTS";
    private static final String HOUSEHOLDS = "HOUSEHOLDS";

    private final List<NamedCsvRecord> midYear;
    private final List<NamedCsvRecord> rounded;
    private final List<Line> lookup;

    /** By code, kind and date: the first value written stays. */
    private final SortedMap<String, List<String>> values = new TreeMap<>();

    PopulationGenerator(Path raw, List<Line> lookup) throws IOException {
        this.lookup = lookup;
        Path folder = raw.resolve("ons-population");
        midYear = OpenData.read(folder.resolve("mid-year-population-by-lad-csp-2011-2023.csv"));
        rounded = OpenData.read(folder.resolve("csp-population-households.csv"));
    }

    List<List<String>> rows() {
        addExact();
        addRounded();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "kind", "as_at", "value", "rounding", "source"));
        rows.addAll(values.values());
        return rows;
    }

    private void addExact() {
        Map<String, NamedCsvRecord> byDistrict = new HashMap<>();
        midYear.forEach(row -> byDistrict.put(row.getField("lad_code"), row));
        districtsByArea().forEach((area, districts) -> {
            if (byDistrict.keySet().containsAll(districts)) {
                for (int year = 2011; year <= 2023; year++) {
                    String column = "mid-" + year;
                    long sum = districts.stream()
                            .mapToLong(district ->
                                    Long.parseLong(byDistrict.get(district).getField(column)))
                            .sum();
                    add(area, RESIDENTS, year, sum, 1, MID_YEAR);
                }
            }
        });
    }

    /** The districts of each area; a district that partnerships share makes none of them whole. */
    private SortedMap<String, Set<String>> districtsByArea() {
        Map<String, Set<String>> sharers = new HashMap<>();
        lookup.forEach(line ->
                sharers.computeIfAbsent(line.lad(), any -> new TreeSet<>()).add(line.csp()));
        SortedMap<String, Set<String>> areas = new TreeMap<>();
        lookup.forEach(line -> {
            areas.computeIfAbsent(line.csp(), any -> new TreeSet<>()).add(line.lad());
            areas.computeIfAbsent(line.pfa(), any -> new TreeSet<>()).add(line.lad());
        });
        sharers.values().stream()
                .filter(partnerships -> partnerships.size() > 1)
                .flatMap(Collection::stream)
                .forEach(areas::remove);
        return areas;
    }

    private void addRounded() {
        SortedMap<String, NamedCsvRecord> partnerships = new TreeMap<>();
        SortedMap<String, NamedCsvRecord> forceAreas = new TreeMap<>();
        for (NamedCsvRecord row : rounded) {
            String partnership = row.getField("csp_code");
            if (!partnership.isEmpty()) {
                partnerships.put(partnership, row);
            } else if (row.getField("csp").isEmpty()) {
                forceAreas.put(row.getField("pfa_code"), row);
            }
        }
        partnerships.forEach(this::addRounded);
        forceAreas.forEach(this::addRounded);
        forceAreasOfOnePartnership().forEach((forceArea, partnership) -> {
            if (!forceAreas.containsKey(forceArea)) {
                addRounded(forceArea, partnerships.get(partnership));
            }
        });
    }

    private void addRounded(String area, NamedCsvRecord row) {
        long residents = Long.parseLong(row.getField("population_mid_2022_rounded_100"));
        long households = Long.parseLong(row.getField("households_mid_2021_rounded_100"));
        add(area, RESIDENTS, 2022, residents, 100, CRIME_TABLES);
        add(area, HOUSEHOLDS, 2021, households, 100, CRIME_TABLES);
    }

    /** The City of London has a force and a partnership for the same square mile, published once. */
    private SortedMap<String, String> forceAreasOfOnePartnership() {
        SortedMap<String, Set<String>> partnerships = new TreeMap<>();
        lookup.forEach(line ->
                partnerships.computeIfAbsent(line.pfa(), any -> new TreeSet<>()).add(line.csp()));
        SortedMap<String, String> single = new TreeMap<>();
        partnerships.forEach((forceArea, codes) -> {
            if (codes.size() == 1) {
                single.put(forceArea, codes.iterator().next());
            }
        });
        return single;
    }

    private void add(String area, String kind, int year, long value, int rounding, String source) {
        String date = year + "-06-30";
        values.putIfAbsent(
                String.join(" ", area, kind, date),
                List.of(area, kind, date, Long.toString(value), Integer.toString(rounding), source));
    }
}
