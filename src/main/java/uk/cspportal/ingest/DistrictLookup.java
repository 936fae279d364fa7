package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From the name of a district, of today or abolished, to the partnerships that serve it today. Crime
 * data names places by the districts of the census, years after a council was merged: Mendip is
 * still written where Somerset is meant.
 */
final class DistrictLookup {

    private final Map<String, SortedSet<String>> partnershipsByDistrict;
    private final Map<String, SortedSet<String>> partnershipsByForceArea;
    private final Map<String, String> forceAreaNames;

    private DistrictLookup(
            Map<String, SortedSet<String>> partnershipsByDistrict,
            Map<String, SortedSet<String>> partnershipsByForceArea,
            Map<String, String> forceAreaNames) {
        this.partnershipsByDistrict = partnershipsByDistrict;
        this.partnershipsByForceArea = partnershipsByForceArea;
        this.forceAreaNames = forceAreaNames;
    }

    /** The lookup of the reference data that is part of the portal. */
    static DistrictLookup load() {
        return of(read("tenants.csv"), read("districts.csv"), read("successions.csv"));
    }

    /**
     * A name takes the partnerships of the newest lookup that knows it, so that a name reused by a
     * new council means the new council; a closed partnership stands for its successor.
     */
    static DistrictLookup of(
            List<NamedCsvRecord> tenants, List<NamedCsvRecord> districts, List<NamedCsvRecord> successions) {
        Map<String, String> successors = new HashMap<>();
        successions.forEach(row -> successors.put(row.getField("predecessor"), row.getField("successor")));

        Map<String, Integer> newest = new HashMap<>();
        districts.forEach(row -> newest.merge(key(row.getField("lad_name")), vintage(row), Math::max));
        Map<String, SortedSet<String>> byDistrict = new HashMap<>();
        for (NamedCsvRecord row : districts) {
            String district = key(row.getField("lad_name"));
            if (vintage(row) == newest.getOrDefault(district, 0)) {
                String code = row.getField("csp_code");
                byDistrict.computeIfAbsent(district, any -> new TreeSet<>()).add(successors.getOrDefault(code, code));
            }
        }

        Map<String, SortedSet<String>> byForceArea = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (NamedCsvRecord row : tenants) {
            switch (row.getField("kind")) {
                case "FORCE_AREA" -> names.put(row.getField("code"), row.getField("name"));
                case "PARTNERSHIP" -> {
                    if (row.getField("valid_to").isEmpty()) {
                        byForceArea
                                .computeIfAbsent(row.getField("parent"), any -> new TreeSet<>())
                                .add(row.getField("code"));
                    }
                }
                default -> {}
            }
        }
        return new DistrictLookup(byDistrict, byForceArea, names);
    }

    /** None when no lookup knows the district, several when partnerships share it. */
    Set<String> partnershipsOf(String district) {
        return Collections.unmodifiableSortedSet(
                partnershipsByDistrict.getOrDefault(key(district), Collections.emptySortedSet()));
    }

    /** The partnerships of today in a force area, by code. */
    SortedSet<String> partnershipsIn(String forceArea) {
        return Collections.unmodifiableSortedSet(
                partnershipsByForceArea.getOrDefault(forceArea, Collections.emptySortedSet()));
    }

    /** Whether a force that signs as {@code "Avon and Somerset Constabulary"} is that of the area. */
    boolean isForceOf(String forceArea, String force) {
        String area = key(forceAreaNames.getOrDefault(forceArea, forceArea));
        String name = key(force);
        return name.equals(area) || name.startsWith(area + " ");
    }

    String forceAreaName(String forceArea) {
        return forceAreaNames.getOrDefault(forceArea, forceArea);
    }

    /** "Bristol, City of" in one publication is "Bristol" in the next. */
    static String key(String name) {
        return name.strip()
                .replaceFirst(", (City|County) of$", "")
                .replace(" & ", " and ")
                .replace(".", "")
                .toLowerCase(Locale.ROOT);
    }

    private static int vintage(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("vintage"));
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in = DistrictLookup.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("reference/" + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
