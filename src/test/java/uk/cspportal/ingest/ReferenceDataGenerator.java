package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Derives the reference data of the portal, tenants, districts and successions, from the lookups of
 * the Office for National Statistics; {@code docs/data.md} says how to run it.
 */
final class ReferenceDataGenerator {

    private static final String NATIONAL = "K04000001";
    private static final int NEWEST = 2023;

    /** Names a reader expects where the lookup files them by their first word. */
    private static final Map<String, String> NAMES = Map.of("E23000034", "City of London");

    private static final Map<String, String> SHORT_NAMES = Map.of("E22000001", "B&NES");

    private final SortedMap<Integer, List<Line>> lookups = new TreeMap<>();

    /** A line of a lookup: the district, its partnership and its force area. */
    record Line(String lad, String ladName, String csp, String cspName, String pfa, String pfaName) {}

    ReferenceDataGenerator(Path raw) throws IOException {
        Path folder = raw.resolve("ons-lookups");
        load(2016, folder.resolve("LAD16_CSP16_PFA16_December_2016.csv"), ',');
        load(2021, folder.resolve("LAD21_CSP21_PFA21_semicolon.csv"), ';');
        load(NEWEST, folder.resolve("LAD23_CSP23_PFA23_December_2023.csv"), ',');
    }

    /** Arguments: the folder of raw data and, if not the project's own, the folder of resources. */
    public static void main(String[] arguments) throws IOException {
        Path raw = arguments.length > 0 ? Path.of(arguments[0]) : OpenData.folder();
        OpenData.save(arguments.length > 1 ? Path.of(arguments[1]) : OpenData.RESOURCES, generate(raw));
    }

    static Map<String, String> generate(Path raw) throws IOException {
        var generator = new ReferenceDataGenerator(raw);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reference/tenants.csv", OpenData.write(generator.tenants()));
        files.put("reference/districts.csv", OpenData.write(generator.districts()));
        files.put("reference/successions.csv", OpenData.write(generator.successions()));
        files.put("reference/populations.csv", OpenData.write(new PopulationGenerator(raw, generator.newest()).rows()));
        return files;
    }

    List<Line> newest() {
        return lookups.getOrDefault(NEWEST, List.of());
    }

    private void load(int vintage, Path file, char separator) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (NamedCsvRecord row : OpenData.read(file, separator)) {
            List<String> fields = row.getFields();
            lines.add(
                    new Line(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5)));
        }
        lookups.put(vintage, lines);
    }

    private List<List<String>> tenants() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "kind", "parent", "name", "short_name", "slug", "valid_from", "valid_to"));
        Set<String> slugs = new LinkedHashSet<>();
        rows.add(tenant(NATIONAL, "NATIONAL", "", "England and Wales", slugs, "", ""));

        SortedMap<String, Line> forceAreas = new TreeMap<>();
        newest().forEach(line -> forceAreas.putIfAbsent(line.pfa(), line));
        forceAreas.forEach((code, line) ->
                rows.add(tenant(code, "FORCE_AREA", NATIONAL, name(code, line.pfaName()), slugs, "", "")));

        lastLines()
                .forEach((code, line) -> rows.add(tenant(
                        code,
                        "PARTNERSHIP",
                        line.pfa(),
                        name(code, line.cspName()),
                        slugs,
                        opened(code),
                        closed(code))));
        return rows;
    }

    private static List<String> tenant(
            String code, String kind, String parent, String name, Set<String> slugs, String from, String to) {
        String slug = slug(name);
        if (!slugs.add(slug)) {
            slug += "-partnership";
            if (!slugs.add(slug)) {
                throw new IllegalStateException("Two tenants would have the address " + slug);
            }
        }
        return List.of(code, kind, parent, name, SHORT_NAMES.getOrDefault(code, name), slug, from, to);
    }

    /** Each partnership with the last line that names it. */
    private SortedMap<String, Line> lastLines() {
        SortedMap<String, Line> last = new TreeMap<>();
        lookups.values().forEach(lines -> lines.forEach(line -> last.put(line.csp(), line)));
        return last;
    }

    /** Lookups stand for 31 December; what the first of them knows is older than it. */
    private String opened(String partnership) {
        int before = 0;
        for (int vintage : lookups.keySet()) {
            if (codes(vintage).contains(partnership)) {
                return before == 0 ? "" : (before + 1) + "-01-01";
            }
            before = vintage;
        }
        return "";
    }

    private String closed(String partnership) {
        int last = lookups.keySet().stream()
                .filter(vintage -> codes(vintage).contains(partnership))
                .max(Integer::compare)
                .orElse(NEWEST);
        return last == NEWEST ? "" : last + "-12-31";
    }

    private Set<String> codes(int vintage) {
        Set<String> codes = new TreeSet<>();
        lookups.getOrDefault(vintage, List.of()).forEach(line -> codes.add(line.csp()));
        return codes;
    }

    private List<List<String>> districts() {
        List<List<String>> rows = new ArrayList<>();
        lookups.forEach((vintage, lines) -> lines.forEach(
                line -> rows.add(List.of(Integer.toString(vintage), line.lad(), line.ladName(), line.csp()))));
        rows.sort((a, b) -> String.join(" ", a.get(0), a.get(1), a.get(3))
                .compareTo(String.join(" ", b.get(0), b.get(1), b.get(3))));
        rows.addFirst(List.of("vintage", "lad_code", "lad_name", "csp_code"));
        return rows;
    }

    /** A closed partnership has a successor when all its districts lie in one partnership of today. */
    private List<List<String>> successions() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("predecessor", "successor"));
        Set<String> today = codes(NEWEST);
        for (String code : lastLines().keySet()) {
            if (!today.contains(code)) {
                Set<String> successors = successors(code);
                if (successors.size() == 1) {
                    rows.add(List.of(code, successors.iterator().next()));
                }
            }
        }
        return rows;
    }

    private Set<String> successors(String closed) {
        Set<String> districts = new TreeSet<>();
        lookups.values().stream()
                .flatMap(Collection::stream)
                .filter(line -> line.csp().equals(closed))
                .forEach(line -> districts.add(line.lad()));
        Set<String> successors = new TreeSet<>();
        for (String district : districts) {
            List<String> found = newest().stream()
                    .filter(line -> line.lad().equals(district))
                    .map(Line::csp)
                    .toList();
            if (found.isEmpty()) {
                return Set.of();
            }
            successors.addAll(found);
        }
        return successors;
    }

    /** "Herefordshire, County of" → "Herefordshire"; "St. Helens" → "St Helens". */
    private static String name(String code, String official) {
        return NAMES.getOrDefault(
                code,
                official.replaceFirst(", (City|County) of$", "")
                        .replace(" & ", " and ")
                        .replace(".", ""));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
    }
}
