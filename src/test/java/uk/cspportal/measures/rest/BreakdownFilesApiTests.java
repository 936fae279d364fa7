package uk.cspportal.measures.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.measures.Breakdown;
import uk.cspportal.measures.Breakdown.Category;
import uk.cspportal.measures.BreakdownService;
import uk.cspportal.tenancy.Tenants;

/** Figures of parts and of surveys, sent as files with the columns dimension and base, and read back. */
class BreakdownFilesApiTests extends FilesApiTest {

    private static final String FILE = "measure,period,value,status,dimension,base\n"
            + "thefts,2025-01,12,,,\nthefts,2025-01,7,,ward=east,\nthefts,2025-01,5,,Ward=West,\n"
            + "surveys,2024-25-Q4,71.25,,,318\n";

    @Autowired
    private BreakdownService breakdowns;

    @Autowired
    private Tenants tenants;

    @BeforeEach
    void twoWards() {
        people.as(
                ANALYST,
                () -> breakdowns.breakDown(
                        tenants.byCode("E23000003").orElseThrow().id(),
                        "thefts",
                        new Breakdown(
                                "ward",
                                Breakdown.Kind.AREA,
                                List.of(new Category("east", "East"), new Category("west", "West")))));
    }

    @Test
    void recordsPartsBesideTheWholeAndTheAnswersBehindASurvey() throws Exception {
        assertThat(ok(post(FILE)).get("accepted").intValue()).isEqualTo(4);
        assertThat(ok(post(FILE)).get("unchanged").intValue()).isEqualTo(4);

        var whole = ok(get("observations"));
        assertThat(whole).hasSize(2);
        assertThat(whole.get(0).has("dimension")).isFalse();
        assertThat(whole.get(1).get("base").intValue()).isEqualTo(318);

        var parts = ok(get("observations?measure=thefts&dimension=ward"));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).get("dimension").stringValue()).isEqualTo("ward=east");
        assertThat(parts.get(1).get("value").intValue()).isEqualTo(5);
        assertThat(ok(get("observations?measure=thefts&dimension=ward&asKnownOn=2020-01-01")))
                .isEmpty();
    }

    @Test
    void revisesAPartAloneAndWithAReason() throws Exception {
        ok(post(FILE));
        var file = "measure,period,value,dimension\nthefts,2025-01,8,ward=east\nthefts,2025-01,12,\n";
        assertThat(refused(post(file)).get("rejected")).singleElement().satisfies(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(2);
            assertThat(problem.get("expected").stringValue()).startsWith("7");
        });
        assertThat(ok(post("observations?reason=Moved", file)).get("revised").intValue())
                .isEqualTo(1);
        assertThat(ok(get("observations?measure=thefts")).get(0).get("revision").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thefts,2025-01,12,ward=north,     | dimension
            thefts,2025-01,12,ward,           | dimension
            arrests,2025-03/P12M,12,ward=east,| dimension
            thefts,2025-01,12,,318            | base
            surveys,2024-25-Q4,71,,-1         | base
            surveys,2024-25-Q4,71,,1.5        | base
            surveys,2024-25-Q4,71,,many       | base
            """)
    void refusesPartsThatAreNotThereAndAnswersThatAreNone(String line, String column) throws Exception {
        assertThat(refused(post("measure,period,value,dimension,base\n" + line + "\n"))
                        .get("rejected"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.get("column").stringValue()).isEqualTo(column));
    }

    @Test
    void tellsWhatIsMissingToReadParts() {
        assertThat(get("observations?dimension=ward")).hasStatus(400).bodyText().contains("parameter measure");
        assertThat(get("observations?measure=thefts&dimension=age")).hasStatus(404);
    }
}
