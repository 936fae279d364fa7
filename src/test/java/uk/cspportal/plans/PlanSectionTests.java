package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class PlanSectionTests {

    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final String ASSESSMENTS = PlanEvidence.ASSESSMENTS;

    @Autowired
    private PlanSectionService sections;

    @Autowired
    private PlanPartService parts;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void beginADraft() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> drafts.begin(banes));
    }

    @Test
    void writesASectionOnItsOwn(ApplicationEvents events) {
        people.as("officer.banes", () -> {
            sections.change(banes, "groups", document().path("groups"), json("[\"Forum\"]"));
            assertThat(document().path("groups")).isEqualTo(json("[\"Forum\"]"));
            assertThat(draft().plan().annex().path("groups")).isEqualTo(json("[\"Forum\"]"));
            sections.change(banes, "groups", json("[\"Forum\"]"), NOTHING);
            assertThat(document().has("groups")).isFalse();
        });
        assertThat(events.stream(DraftWritten.class).filter(e -> e.thing().equals("section groups")))
                .extracting(DraftWritten::to)
                .containsExactly("Forum", null);
    }

    @Test
    void takesThePlanApartAndWritesItAgain() {
        var plan = PlanDocuments.banes();
        people.as("officer.banes", () -> {
            for (var section : PlanSection.all()) {
                var key = section.key();
                var rest = key.equals("tenant") ? json("{\"code\": \"E22000001\"}") : NOTHING;
                sections.change(banes, key, document().path(key), rest);
                sections.change(
                        banes, key, rest, SectionForm.write(section, rest, SectionForm.shown(section, plan.path(key))));
            }
            assertThat(document()).isEqualTo(plan);
        });
    }

    @Test
    void showsTheSecondWriterBothTexts() {
        var seen = document().path("vru");
        people.as("officer.banes", () -> sections.change(banes, "vru", seen, json("{\"name\": \"The unit\"}")));
        people.as("officer2.banes", () -> {
            var mine = json("{\"name\": \"My unit\"}");
            assertThatThrownBy(() -> sections.change(banes, "vru", seen, mine))
                    .hasMessageContaining("The unit")
                    .isInstanceOfSatisfying(
                            StaleSectionException.class, e -> sections.change(banes, "vru", e.theirs(), mine));
        });
        assertThat(document().path("vru").path("name").asString()).isEqualTo("My unit");
    }

    @Test
    void tiesAssessmentsToPrioritiesWhateverTheirTurn() {
        people.as("officer.banes", () -> {
            sections.change(
                    banes, ASSESSMENTS, NOTHING, json("[{\"title\": \"Assessment 2024\", \"priorities\": [1]}]"));
            parts.move(banes, PlanPlace.priority(2), (ObjectNode) document().at("/priorities/1"), true);
            assertThat(document().at("/strategic_assessments/0/priorities")).isEqualTo(json("[2]"));
            assertThat(PlanEvidence.assessments(draft().plan().annex(), 2))
                    .extracting(StrategicAssessment::title)
                    .containsExactly("Assessment 2024");
            assertThat(PlanEvidence.assessments(draft().plan().annex(), 1)).isEmpty();
        });
    }

    @Test
    void refusesEvidenceForNoPriorityAndLinksThatLeadElsewhere() {
        var wrong = json("""
                [{"title": "A", "priorities": [1, 7], "published_on": "last year", "link": "javascript:alert(1)"}]""");
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> sections.change(banes, ASSESSMENTS, NOTHING, wrong))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.problems())
                                        .hasSize(3)
                                        .allSatisfy(p -> assertThat(p.place()).isEmpty())
                                        .anySatisfy(p -> assertThat(p.remedy()).contains("no priority 7"))));
    }

    @Test
    void refusesTheCodeOfAnotherPartnership() {
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> sections.change(
                                banes, "tenant", document().path("tenant"), json("{\"code\": \"E22000002\"}")))
                        .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void isWrittenByOfficersOfThePartnershipOnlyAndOnlyWhileItIsADraft() {
        var seen = document().path("groups");
        for (var person : List.of("chair.banes", "analyst.banes", "police.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> sections.change(banes, "groups", seen, NOTHING))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> sections.change(banes, "groups", seen, NOTHING))
                        .isInstanceOf(NotFoundException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> sections.change(banes, "groups", seen, NOTHING))
                .isInstanceOf(NotFoundException.class);
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> sections.change(banes, "priorities", seen, NOTHING))
                    .isInstanceOf(NotFoundException.class);
            life.share(banes);
            assertThatThrownBy(() -> sections.change(banes, "groups", seen, NOTHING))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("Take it back");
        });
    }

    private PlanDraft draft() {
        return drafts.find(banes).orElseThrow();
    }

    private ObjectNode document() {
        var found = new java.util.concurrent.atomic.AtomicReference<ObjectNode>();
        people.as("officer.banes", () -> found.set(draft().document()));
        return found.get();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
