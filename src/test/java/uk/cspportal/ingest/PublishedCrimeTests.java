package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.Period;

/** The official statistics that come with the portal, derived again from the releases they were read from. */
class PublishedCrimeTests {

    @Test
    void isDerivedFromTheReleases() throws IOException {
        assumeReleases();
        for (var file : PublishedCrimeGenerator.generate(OpenData.folder()).entrySet()) {
            assertThat(Files.readString(OpenData.RESOURCES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    /** 146,588 crimes in the force’s own row, which is not read. */
    @Test
    void readsEveryPartnershipAndWhatAForceGaveToNone() throws IOException {
        assumeReleases();
        var table = PublishedCrimeGenerator.tables(OpenData.folder()).get(Period.parse("2023-12/P12M"));
        assertThat(table.counts()).hasSize(314);
        assertThat(table.counts().get("E22000002").name()).isEqualTo("Bristol, City of");
        int all = DistrictLookup.load().partnershipsIn("E23000036").stream()
                .mapToInt(code -> table.counts().get(code).counts().get("official-recorded-crime"))
                .sum();
        assertThat(all).isEqualTo(146_588 - 1_862);
    }

    @Test
    void readsTextWithThousandsAndTrailingSpaces() throws IOException {
        assumeReleases();
        var table = PublishedCrimeGenerator.tables(OpenData.folder()).get(Period.parse("2025-06/P12M"));
        assertThat(table.counts().get("E22000001").counts())
                .containsEntry("official-recorded-crime", 15974)
                .containsEntry("official-violence-and-sexual-offences", 6030 + 634);
    }

    private static void assumeReleases() {
        assumeTrue(
                Files.isDirectory(OpenData.folder().resolve("ons-recorded-crime")),
                "the folder of raw open data is not there");
    }
}
