package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.AreaFact.Reminder;

class PlanAnnexTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);

    @Test
    void saysOfEachFactWhereItComesFromAndWhetherItIsStale() {
        var facts = AreaFact.of(PlanDocuments.banes(), TODAY);
        assertThat(fact(facts, "Residents").value()).isEqualTo("193,400");
        assertThat(fact(facts, "Residents").vintage()).isEqualTo(2021);
        assertThat(fact(facts, "Residents").reminder()).isNull();
        assertThat(fact(facts, "White residents, %").source()).startsWith("2011 Census");
        assertThat(fact(facts, "White residents, %").reminder()).isEqualTo(Reminder.NEWER_DUE);
        assertThat(fact(facts, "Residents in 2011").reminder()).isNull();
        assertThat(fact(facts, "Share of residents in Bath").value()).isEqualTo("just over 50%");
    }

    @Test
    void callsASourceOldAfterTenYearsAndNotBefore() {
        var annex = json("{\"area_profile\": {\"facts\": [{\"name\": \"Homes\", \"value\": \"80,000\","
                + " \"source\": \"2015 survey\"}]}}");
        assertThat(AreaFact.of(annex, TODAY).getFirst().reminder()).isNull();
        assertThat(AreaFact.of(annex, TODAY.plusYears(1)).getFirst().reminder()).isEqualTo(Reminder.OLD);
    }

    @Test
    void givesTheMarginOfASurveyWhereItsBaseIsKnownOnly() {
        var answers = SurveyAnswer.of(PlanDocuments.banes());
        assertThat(answers).hasSize(6);
        assertThat(answers.getFirst().margin()).isEmpty();
        assertThat(answers.getFirst().rest()).isEqualTo(10);
        var reporting = answers.get(4);
        assertThat(reporting.reference()).isEqualTo("Q31");
        assertThat(reporting.base()).isEqualTo(972);
        assertThat(reporting.margin()).hasValue(3);
    }

    @Test
    void composesCrimeByTypeOfItsPartsAndTheirTotal() {
        var mix = CrimeMix.of(PlanDocuments.banes());
        assertThat(mix).isNotNull();
        assertThat(mix.total()).isEqualTo(34_788);
        assertThat(mix.parts()).hasSize(11);
        for (int i = 0; i < 11; i++) {
            var row = PlanDocuments.banes().at("/crime_by_type_2020_2022/rows/" + i);
            assertThat(mix.parts().get(i).count()).isEqualTo(row.path(1).asLong());
            assertThat(mix.parts().get(i).share())
                    .isEqualByComparingTo(row.path(2).decimalValue());
        }
        assertThat(CrimeMix.of(json("{}"))).isNull();
    }

    @Test
    void letsTheVerbCarryTheSign() {
        assertThat(CrimeInBrief.of(PlanDocuments.banes()))
                .containsExactly(
                        "In the last year there were just under 12,000 recorded crimes.",
                        "Recorded crime rose by 15%.",
                        "Anti-social behaviour fell by 11.6%, 380 fewer reports.");
    }

    @Test
    void readsWhateverADocumentHoldsWithoutStumbling() {
        var odd = json("""
                {"area_profile": [1], "survey": {"questions": [null, "Q1", {"day": 5}]}, "headline_crime": "low",
                 "crime_by_type_2020_2022": {"rows": [["Theft", "many"], 3, {}]},
                 "strategic_assessments": ["A", {"link": "javascript:alert(1)", "priorities": ["x"]}],
                 "equality_note": ["none"]}""");
        assertThat(AreaFact.of(odd, TODAY)).isEmpty();
        assertThat(SurveyAnswer.of(odd)).isEmpty();
        assertThat(CrimeMix.of(odd)).isNull();
        assertThat(CrimeInBrief.of(odd)).isEmpty();
        assertThat(PlanEvidence.assessments(odd))
                .singleElement()
                .extracting(StrategicAssessment::link)
                .isNull();
        assertThat(PlanEvidence.equalityNote(odd)).isEmpty();
    }

    private static AreaFact fact(List<AreaFact> facts, String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) new JsonMapper().readTree(text);
    }
}
