package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What a plan says beside what its survey and its datasets say, and who sees small numbers. */
@PortalTest
@Tag("database")
class PlanEvidenceTests {

    private static final LocalDate NEXT = LocalDate.of(2025, 4, 22);
    private static final String FACTS = """
            {"datasets": [{"name": "Census 2021", "source": "ONS, 2021", "disclosure": "THRESHOLD_5"}],
             "facts": [{"name": "Chinese residents", "count": 1912, "share": 1.1, "dataset": "Census 2021"},
               {"name": "Residents of one hamlet", "count": 3, "share": 0.2, "dataset": "Census 2021"},
               {"name": "Homes", "count": 2}, {"name": "Feel safe", "value": "88%", "survey_question": "Q29"}]}""";

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanComparisonService comparison;

    @Autowired
    private PlanSectionService sections;

    @Autowired
    private DraftHistoryService history;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void findTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void warnsWhereATextAndTheSurveyRowItNamesDoNotAgree() {
        var plan = PlanDocuments.banes();
        assertThat(SurveyEvidence.warnings(put(plan).plan()))
                .anyMatch(w -> w.contains("88%") && w.startsWith("Priority 2 gives a percentage and names neither"));
        name(plan, "Voicebox", "Q29");
        var draft = put(plan);
        assertThat(SurveyEvidence.warnings(draft.plan()))
                .contains("Priority 2 says 88% and names Q29 as evidence, but the survey’s answer to Q29 is 85% by day,"
                        + " 56% at night.");
        assertThat(draft.document()).isEqualTo(plan);
        ((ObjectNode) plan.at("/priorities/1/why/0")).put("text", "Most feel safe by day (85%).");
        assertThat(SurveyEvidence.warnings(put(plan).plan())).noneMatch(w -> w.contains("Q29"));
    }

    @Test
    void refusesEvidenceThatTheSurveyDoesNotHave() {
        var plan = PlanDocuments.banes();
        name(plan, "Another survey", "Q99");
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> put(plan))
                        .problems())
                .extracting(Problem::place)
                .containsExactly("/priorities/1/why/0/survey_wave", "/priorities/1/why/0/survey_question");
    }

    @Test
    void keepsTheEvidenceWithThePlanInForce() {
        var plan = PlanDocuments.banes();
        name(plan, "Voicebox", "Q29");
        as("officer.banes", () -> plans.adopt(banes, plan, NEXT, null));
        var why = as("chair.banes", () -> plans.inForce(banes, NEXT))
                .priorities()
                .get(1)
                .why()
                .getFirst();
        assertThat(why.question()).isEqualTo("Q29");
        assertThat(why.evidence()).isEqualTo("Voicebox, Q29");
    }

    @Test
    void keepsSmallCountsOutOfTheHistoryThatOthersRead() {
        var profile = PlanDocuments.banes().path("area_profile");
        var now = ((ObjectNode) profile.deepCopy()).setAll((ObjectNode) new JsonMapper().readTree(FACTS));
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            sections.change(banes, "area_profile", profile, now);
        });
        assertThat(as("analyst.banes", () -> history.changes(banes)))
                .filteredOn(change -> change.thing().contains("area_profile"))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).contains("0.2"));
        assertThat(as("police.banes", () -> history.changes(banes)))
                .filteredOn(change -> change.thing().contains("area_profile"))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNull())
                .satisfies(change -> assertThat(change.after()).isNull());
    }

    @Test
    void showsSmallCountsToThoseAloneWhoWorkOnThePlan() {
        var plan = PlanDocuments.banes();
        ((ObjectNode) plan.path("area_profile")).setAll((ObjectNode) new JsonMapper().readTree(FACTS));
        as("officer.banes", () -> plans.adopt(banes, plan, NEXT, null));
        assertThat(facts("officer.banes")).contains("1,912 (1.1%)", "3 (0.2%)", "2");
        for (var reader : List.of("police.banes", "commissioning.as")) {
            assertThat(facts(reader)).contains("1,912 (1.1%)", "fewer than 5").doesNotContain("3 (0.2%)");
            var document = as(reader, () -> PlanDocument.of(plans.inForce(banes, NEXT)));
            assertThat(document.at("/area_profile/facts/1").has("count")).isFalse();
            var told = as(reader, () -> comparison.compare(banes, 1, 2)).toString();
            assertThat(told).contains("fewer than 5").doesNotContain("0.2");
        }
        assertThat(SmallCounts.warnings(plan))
                .hasSize(3)
                .anyMatch(w -> w.startsWith("“Residents of one hamlet” is small"))
                .anyMatch(w -> w.startsWith("“Homes” has a count, but no dataset"))
                .anyMatch(w -> w.contains("is the only number of “Census 2021”"));
    }

    private List<String> facts(String person) {
        return as(person, () -> AreaFact.of(plans.inForce(banes, NEXT).annex(), NEXT)).stream()
                .map(AreaFact::value)
                .toList();
    }

    private static void name(ObjectNode plan, String wave, String question) {
        var reasons = (ArrayNode) plan.at("/priorities/1/why");
        var text = reasons.path(0).asString();
        reasons.set(
                0,
                new JsonMapper()
                        .createObjectNode()
                        .put("text", text)
                        .put("survey_wave", wave)
                        .put("survey_question", question));
    }

    private PlanDraft put(ObjectNode plan) {
        return as("officer.banes", () -> drafts.put(banes, () -> new DraftPut(plan.deepCopy(), null)));
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}
