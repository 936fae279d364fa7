package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Contributions, the glossary and the entries of lists, written part by part. */
@PortalTest
class PlanPartKindsTests {

    private static final String OFFICER = "officer.banes";

    @Autowired
    private PlanPartService parts;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void beginADraft() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as(OFFICER, () -> drafts.begin(banes));
    }

    @Test
    void addsMovesAndRemovesContributions() {
        people.as(OFFICER, () -> {
            parts.add(
                    banes,
                    PlanPlace.contribution(0),
                    object("kind", "in kind").put("partner", "Fire").put("what", "Visits"));
            parts.move(banes, PlanPlace.contribution(9), at("/contributions/8"), true);
            assertThat(at("/contributions/7").get("partner").asString()).isEqualTo("Fire");
            parts.remove(banes, PlanPlace.contribution(8), at("/contributions/7"));
            assertThat(draft().document()).isEqualTo(PlanDocuments.banes());
        });
    }

    @Test
    void keepsOneExpansionOfAnAcronymAndListsTheOthers() {
        people.as(OFFICER, () -> {
            var idva = acronym("IDVA");
            var now = idva.deepCopy();
            now.putArray("aliases").add("Independent Domestic Violence Advocate");
            assertThat(warnings()).anyMatch(w -> w.contains("“Independent Domestic Violence Advocate”"));
            parts.change(banes, PlanPlace.acronym(9), idva, now);
            assertThat(at("/acronyms/IDVA").get("expansion").asString())
                    .isEqualTo("Independent Domestic Abuse Advisor");
            assertThat(warnings())
                    .anyMatch(w -> w.startsWith("“IDVA” is also met as"))
                    .anyMatch(w -> w.contains("DHR") && w.contains("BHCCCP") && !w.contains("MARAC"))
                    .anyMatch(w -> w.contains("“RAG” means Responsible Authorities Group"));
            assertThatThrownBy(() -> parts.add(
                            banes, PlanPlace.acronym(0), object("short", "RAG").put("expansion", "Red, amber, green")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::place)
                                    .containsExactly("short"))
                    .hasMessageContaining("Responsible Authorities Group");
        });
    }

    @Test
    void refusesAnOutdatedViewAndStrangers() {
        var seen = acronym("CSE");
        people.as(
                OFFICER,
                () -> parts.change(
                        banes,
                        PlanPlace.acronym(6),
                        seen,
                        seen.deepCopy().put("expansion", "Exploitation of children")));
        people.as(
                "officer2.banes",
                () -> assertThatThrownBy(() -> parts.remove(banes, PlanPlace.acronym(6), seen))
                        .isInstanceOf(StalePartException.class)
                        .hasMessageContaining("Exploitation of children"));
        var contribution = at("/contributions/0");
        for (var person : List.of("chair.banes", "analyst.banes", "police.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> parts.remove(banes, PlanPlace.contribution(1), contribution))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> parts.remove(banes, PlanPlace.contribution(1), contribution))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void keepsWhatIsPastedAsPlainText() {
        people.as(OFFICER, () -> {
            var seen = at("/contributions/0");
            parts.change(
                    banes,
                    PlanPlace.contribution(1),
                    seen,
                    seen.deepCopy().put("what", "<b>\u0007CCTV</b>\r\n\u0645\u0631\u0643\u0632\u0000"));
            assertThat(at("/contributions/0").get("what").asString())
                    .isEqualTo("<b>CCTV</b>\n\u0645\u0631\u0643\u0632");
            var whole = at("/contributions/0");
            assertThatThrownBy(() -> parts.change(
                            banes,
                            PlanPlace.contribution(1),
                            whole,
                            whole.deepCopy().put("what", "x".repeat(10_001))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("10");
        });
        assertThat(PlainText.items("•\tOne\r\no  Two\n1. Three\n– Four\n2024 stays\nCell\tCell\n\n"))
                .containsExactly("One", "Two", "Three", "Four", "2024 stays", "Cell; Cell");
    }

    @Test
    void remembersWhatARewordedActivityWasCalledWhereAnEditionCalledItSo() {
        people.as(OFFICER, () -> {
            var seen = at("/priorities/0/objectives/0");
            var now = seen.deepCopy();
            var activities = (ArrayNode) now.get("activities");
            var formerly = activities.get(0).asString();
            activities.set(0, object("text", "Learn from reviews").put("formerly", formerly));
            activities.add(object("text", "New").put("formerly", "Never printed"));
            parts.change(banes, PlanPlace.objective(1, 1), seen, now);
            var written = at("/priorities/0/objectives/0").get("activities");
            assertThat(written.get(0).get("formerly").asString()).isEqualTo(formerly);
            assertThat(written.get(5).asString()).isEqualTo("New");
        });
    }

    private List<String> warnings() {
        return GlossaryCheck.warnings(draft().plan());
    }

    private PlanDraft draft() {
        var found = new AtomicReference<PlanDraft>();
        people.as(OFFICER, () -> found.set(drafts.find(banes).orElseThrow()));
        return found.get();
    }

    private ObjectNode acronym(String name) {
        return (ObjectNode) DraftGlossary.parts(draft().document())
                .valueStream()
                .filter(part -> part.path("short").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) draft().document().at(pointer);
    }

    private static ObjectNode object(String name, String text) {
        return JsonNodeFactory.instance.objectNode().put(name, text);
    }
}
