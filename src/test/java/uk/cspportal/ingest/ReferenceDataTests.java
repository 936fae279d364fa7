package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceDataTests {

    private static final String TENANTS = "tenants.csv";

    @Test
    void isDerivedFromTheRawLookups() throws IOException {
        assumeTrue(Files.isDirectory(OpenData.folder()), "the folder of raw open data is not there");

        for (var file : ReferenceDataGenerator.generate(OpenData.folder()).entrySet()) {
            assertThat(Files.readString(OpenData.RESOURCES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void formsATreeOfOneNationForceAreasAndPartnerships() throws IOException {
        Map<String, String> kinds = new HashMap<>();
        for (NamedCsvRecord tenant : read(TENANTS)) {
            String parent = tenant.getField("parent");
            String expected = switch (tenant.getField("kind")) {
                case "NATIONAL" -> "";
                case "FORCE_AREA" -> "NATIONAL";
                case "PARTNERSHIP" -> "FORCE_AREA";
                default -> "unknown kind";
            };
            assertThat(kinds.getOrDefault(parent, ""))
                    .as("parent of %s, which stands before it", tenant)
                    .isEqualTo(expected);
            assertThat(kinds.put(tenant.getField("code"), tenant.getField("kind")))
                    .as("second tenant of %s", tenant)
                    .isNull();
        }
        assertThat(kinds.values()).filteredOn("NATIONAL"::equals).hasSize(1);
        assertThat(kinds.values()).filteredOn("FORCE_AREA"::equals).hasSize(43);
        assertThat(kinds.values()).filteredOn("PARTNERSHIP"::equals).hasSize(316);
        assertThat(kinds).containsEntry("K04000001", "NATIONAL");
    }

    @Test
    void givesEachTenantAnAddressOfItsOwn() throws IOException {
        List<NamedCsvRecord> tenants = read(TENANTS);

        assertThat(tenants).extracting(row -> row.getField("slug")).doesNotHaveDuplicates();
        assertThat(tenants)
                .extracting(row -> row.getField("slug"))
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .contains("england-and-wales", "avon-and-somerset", "bath-and-north-east-somerset", "bristol")
                .contains("wiltshire", "wiltshire-partnership", "city-of-london", "city-of-london-partnership");
    }

    @Test
    void namesTheFivePartnershipsOfAvonAndSomerset() throws IOException {
        assertThat(read(TENANTS))
                .filteredOn(row -> row.getField("parent").equals("E23000036"))
                .extracting(row -> row.getField("code") + " " + row.getField("short_name"))
                .containsExactly(
                        "E22000001 B&NES",
                        "E22000002 Bristol",
                        "E22000003 North Somerset",
                        "E22000006 South Gloucestershire",
                        "E22000369 Somerset");
    }

    @Test
    void knowsEveryPartnershipADistrictBelongsTo() throws IOException {
        Set<String> codes = codes();

        assertThat(read("districts.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(codes).contains(row.getField("csp_code")));
    }

    @Test
    void leadsEveryClosedPartnershipToOneThatIsOpen() throws IOException {
        Map<String, String> closed = new HashMap<>();
        read(TENANTS).forEach(row -> closed.put(row.getField("code"), row.getField("valid_to")));

        assertThat(read("successions.csv")).hasSize(2).allSatisfy(row -> {
            assertThat(closed.get(row.getField("predecessor"))).isNotEmpty();
            assertThat(closed.get(row.getField("successor"))).isEmpty();
        });
    }

    @Test
    void countsTheResidentsAndHouseholdsOfEveryAreaOfToday() throws IOException {
        Set<String> known = new HashSet<>();
        for (NamedCsvRecord row : read("populations.csv")) {
            assertThat(Long.parseLong(row.getField("value"))).as("%s", row).isPositive();
            assertThat(known.add(row.getField("code") + row.getField("kind") + row.getField("as_at")))
                    .as("once: %s", row)
                    .isTrue();
        }
        assertThat(read(TENANTS))
                .filteredOn(row -> row.getField("valid_to").isEmpty()
                        && !row.getField("kind").equals("NATIONAL"))
                .allSatisfy(row -> assertThat(known)
                        .contains(row.getField("code") + "RESIDENTS2022-06-30")
                        .contains(row.getField("code") + "HOUSEHOLDS2021-06-30"));
    }

    @Test
    void addsUpTheResidentsOfAForceAreaFromItsPartnerships() throws IOException {
        Map<String, Long> residents = new HashMap<>();
        read("populations.csv").stream()
                .filter(row -> row.getField("kind").equals("RESIDENTS")
                        && row.getField("as_at").equals("2023-06-30"))
                .forEach(row -> residents.put(row.getField("code"), Long.parseLong(row.getField("value"))));

        assertThat(residents).containsEntry("E22000001", 199_818L).containsEntry("E23000036", 1_784_546L);
        assertThat(read(TENANTS).stream()
                        .filter(row -> row.getField("parent").equals("E23000036"))
                        .mapToLong(row -> residents.getOrDefault(row.getField("code"), 0L))
                        .sum())
                .isEqualTo(1_784_546L);
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new HashSet<>();
        read(TENANTS).forEach(row -> codes.add(row.getField("code")));
        return codes;
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        return OpenData.read(OpenData.RESOURCES.resolve(Path.of("reference", file)));
    }
}
