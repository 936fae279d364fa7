package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.cspportal.ingest.OfficialTable.OfficialProblem;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Period;

/** The dirt seen in real releases, and what a person may upload by mistake. */
class OfficialTableReaderTests {

    private static final String TITLE = OfficialFile.title("March 2025");

    @Test
    void readsAroundMarksSpacesAndRowsThatAreNoPartnership() {
        var table = read(
                TITLE,
                OfficialFile.heading(),
                OfficialFile.row("", "", "1,234 "),
                OfficialFile.row("E22000001", "Bath and North East Somerset", "1,000 "),
                OfficialFile.row("E22000002", "Bristol", "[x]"),
                OfficialFile.row("", "Unassigned Avon and Somerset", "234 "),
                OfficialFile.row("", "unassigned Gwent", ""));
        assertThat(table.period()).isEqualTo(Period.parse("2025-03/P12M"));
        assertThat(table.problems()).isEmpty();
        assertThat(table.unassigned()).isEqualTo(234);
        assertThat(table.counts().get("E22000001").counts())
                .containsEntry("official-recorded-crime", 1000)
                .containsEntry("official-violence-and-sexual-offences", 2000);
        assertThat(table.counts().get("E22000002").counts()).containsEntry("official-recorded-crime", null);
    }

    @Test
    void listsWhatItCannotReadWithRowAndColumn() {
        var table = read(
                TITLE,
                OfficialFile.heading(),
                OfficialFile.row("E22000001", "Bath and North East Somerset", "n/a"),
                OfficialFile.row("E22-2", "Bristol", "5"),
                OfficialFile.row("E22000003", "North Somerset", "-4"),
                OfficialFile.row("E22000003", "North Somerset", "4"));
        assertThat(table.problems().stream().filter(p -> !p.column().startsWith("Sexual")))
                .extracting(OfficialProblem::row, OfficialProblem::found)
                .contains(tuple(3, "n/a"), tuple(4, "E22-2"), tuple(5, "-4"), tuple(6, "E22000003"));
    }

    @Test
    void namesTheColumnThatIsMissing() {
        var table = read(
                TITLE,
                OfficialFile.heading().replace("Shoplifting", "Shop theft"),
                OfficialFile.row("E22000001", "Bath", "1"));
        assertThat(table.problems()).extracting(OfficialProblem::column).containsExactly("Shoplifting");
        assertThat(table.counts().get("E22000001").counts()).containsEntry("official-shoplifting", null);
    }

    @Test
    void refusesAFileWithoutTheTable() {
        for (var file : new String[] {"", "a,b\n1,2\n", "PK\u0003\u0004 no workbook", TITLE}) {
            assertThatThrownBy(() -> new OfficialTableReader().read(file.getBytes(StandardCharsets.UTF_8)))
                    .as(file)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    private static OfficialTable read(String... lines) {
        return new OfficialTableReader()
                .read(("\uFEFF" + String.join("", lines)).getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }
}
