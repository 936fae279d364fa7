package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import uk.cspportal.shared.InvalidInputException;

class SectionFormTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    @ParameterizedTest
    @MethodSource("sections")
    void makesTheSameJsonOfWhatIsTyped(String key) {
        var stands = PlanDocuments.banes().path(key);
        var begun = key.equals("tenant") ? JSON.createObjectNode().set("code", stands.get("code")) : NOTHING;
        assertThat(SectionForm.write(PlanSection.of(key), begun, retyped(key, stands)))
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void leavesASectionThatIsNotTouchedAsItStands(String key) {
        var section = PlanSection.of(key);
        var stands = PlanDocuments.banes().path(key);
        assertThat(SectionForm.write(section, stands, SectionForm.shown(section, stands)))
                .isEqualTo(stands);
    }

    static Stream<String> sections() {
        return PlanSection.all().stream().map(PlanSection::key);
    }

    @Test
    void describesEverySectionOfADocument() {
        assertThat(sections()).contains("title").containsAll(PlanDocument.ANNEX).hasSize(PlanDocument.ANNEX.size() + 1);
        for (var section : PlanSection.all()) {
            assertThat(section.name()).isNotBlank();
            for (var field : section.fields()) {
                assertThat(section.label(field.path())).isNotBlank();
                field.columns()
                        .forEach(column ->
                                assertThat(section.label(field, column)).isNotBlank());
            }
        }
    }

    @Test
    void keepsWhatTheDescriptionDoesNotKnow() {
        var stands = json("""
                {"name": "Voicebox", "panel": {"size": 12},
                 "questions": [{"ref": "Q1", "text": "Safe?", "mode": "paper", "base": 10}]}""");
        var section = PlanSection.of("survey");
        var typed = texts(section, stands, Map.of("name", "Voicebox 2", "anonymous", "false"));
        var row = typed.tables().get("questions").getFirst();
        var cells = new LinkedHashMap<>(row.cells());
        cells.put("base", "1,012");
        cells.put("day/very_safe_or_safe", "85");
        var now = new SectionInput(typed.texts(), Map.of("questions", List.of(new SectionInput.Row(row.was(), cells))));
        assertThat(SectionForm.write(section, stands, now)).isEqualTo(json("""
                {"name": "Voicebox 2", "panel": {"size": 12}, "anonymous": false,
                 "questions": [{"ref": "Q1", "text": "Safe?", "mode": "paper", "base": 1012,
                                "day": {"very_safe_or_safe": 85}}]}"""));
    }

    @Test
    void isNothingWhenAllIsTakenOut() {
        var section = PlanSection.of("grant");
        var stands = json("{\"funder\": \"OPCC\"}");
        assertThat(SectionForm.write(section, stands, texts(section, stands, Map.of("funder", " ")))
                        .isMissingNode())
                .isTrue();
        assertThat(SectionForm.write(section, NOTHING, SectionForm.shown(section, NOTHING))
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void saysNullWhereSomethingKnownIsTakenBack() {
        var section = PlanSection.of("grant");
        var stands = json("{\"funder\": \"OPCC\", \"amount_printed\": 1000}");
        assertThat(SectionForm.write(section, stands, texts(section, stands, Map.of("amount_printed", ""))))
                .isEqualTo(json("{\"funder\": \"OPCC\", \"amount_printed\": null}"));
    }

    @Test
    void namesGroupsAloneOrWithWhatTheyDo() {
        var section = PlanSection.of("groups");
        var stands = json("[\"Hate Crime Panel\", \"Forum\"]");
        var rows = SectionForm.shown(section, stands).tables().get("");
        var more = new SectionInput.Row(rows.getFirst().was(), Map.of("name", "Hate Crime Panel", "purpose", "Cases"));
        assertThat(SectionForm.write(
                        section, stands, new SectionInput(Map.of(), Map.of("", List.of(more, rows.getLast())))))
                .isEqualTo(json("[{\"name\": \"Hate Crime Panel\", \"purpose\": \"Cases\"}, \"Forum\"]"));
    }

    @Test
    void tellsEveryProblemAtItsField() {
        var section = PlanSection.of("area_profile");
        var typed = SectionForm.shown(section, NOTHING);
        var texts = new LinkedHashMap<>(typed.texts());
        texts.put("growth_pct", "9.9-");
        texts.put("area_sq_miles", "about 135");
        assertThatThrownBy(() -> SectionForm.write(section, NOTHING, new SectionInput(texts, typed.tables())))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactly("growth_pct", "area_sq_miles"));
        var crime = PlanSection.of("crime_by_type_2020_2022");
        var row = new SectionInput.Row(NOTHING, Map.of("type", "Theft", "count", "many"));
        assertThatThrownBy(() ->
                        SectionForm.write(crime, NOTHING, new SectionInput(Map.of(), Map.of("rows", List.of(row)))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.problems().getFirst().place()).isEqualTo("rows");
                    assertThat(e.problems().getFirst().remedy()).startsWith("Entry 1, Crimes: Write a number");
                });
    }

    @Test
    void refusesToWriteOverWhatItCannotShow() {
        var section = PlanSection.of("vru");
        var stands = json("{\"name\": {\"en\": \"Unit\"}, \"hotspots\": [{\"area\": \"Bath\"}]}");
        assertThatThrownBy(() -> SectionForm.write(
                        section, stands, texts(section, stands, Map.of("name", "Unit", "hotspots", "Bath"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void readsPastedListsAndNumbersAsPeopleWriteThem() {
        var section = PlanSection.of("vru");
        assertThat(SectionForm.write(
                        section,
                        NOTHING,
                        texts(section, NOTHING, Map.of("hotspots", "• central\u0007 Bath\r\n\r\n - Keynsham"))))
                .isEqualTo(json("{\"hotspots\": [\"central Bath\", \"Keynsham\"]}"));
        var profile = PlanSection.of("area_profile");
        assertThat(SectionForm.write(
                        profile, NOTHING, texts(profile, NOTHING, Map.of("population/value", "1,193,400"))))
                .isEqualTo(json("{\"population\": {\"value\": 1193400}}"));
    }

    /** A form into which somebody who has the plan before them types all of it. */
    private static SectionInput retyped(String key, JsonNode stands) {
        var shown = SectionForm.shown(PlanSection.of(key), stands);
        var tables = new LinkedHashMap<String, List<SectionInput.Row>>();
        shown.tables()
                .forEach((path, rows) -> tables.put(
                        path,
                        rows.stream()
                                .map(row -> new SectionInput.Row(NOTHING, row.cells()))
                                .toList()));
        return new SectionInput(shown.texts(), tables);
    }

    private static SectionInput texts(PlanSection section, JsonNode stands, Map<String, String> typed) {
        var shown = SectionForm.shown(section, stands);
        var texts = new LinkedHashMap<>(shown.texts());
        texts.putAll(typed);
        return new SectionInput(texts, shown.tables());
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
