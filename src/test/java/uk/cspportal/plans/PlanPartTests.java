package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.node.JsonNodeFactory;
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
class PlanPartTests {

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
    void changesAPartOnItsOwn(ApplicationEvents events) {
        people.as("officer.banes", () -> {
            var seen = at("/priorities/0/objectives/1");
            parts.change(
                    banes, PlanPlace.objective(1, 2), seen, seen.deepCopy().put("title", "Strengthen the partnership"));
            assertThat(at("/priorities/0/objectives/1").get("title").asString())
                    .isEqualTo("Strengthen the partnership");
            assertThat(at("/priorities/0/objectives/1").get("activities")).isEqualTo(seen.get("activities"));
        });
        assertThat(events.stream(DraftWritten.class).map(DraftWritten::thing)).contains("objective 1.2");
    }

    @Test
    void letsTwoWriteDifferentPartsOfOnePriority() {
        var priority = at("/priorities/0");
        var objective = at("/priorities/0/objectives/0");
        people.as(
                "officer.banes",
                () -> parts.change(
                        banes,
                        PlanPlace.priority(1),
                        priority,
                        priority.deepCopy().put("title", "Protecting people")));
        people.as(
                "officer2.banes",
                () -> parts.change(
                        banes,
                        PlanPlace.objective(1, 1),
                        objective,
                        objective.deepCopy().put("title", "Invest well")));
        assertThat(at("/priorities/0").get("title").asString()).isEqualTo("Protecting people");
        assertThat(at("/priorities/0/objectives/0").get("title").asString()).isEqualTo("Invest well");
    }

    @Test
    void showsTheSecondWriterBothTexts() {
        var seen = at("/guidelines_of_success/2");
        people.as(
                "officer.banes",
                () -> parts.change(
                        banes, PlanPlace.guideline(3), seen, seen.deepCopy().put("text", "Hate crime recorded")));
        people.as("officer2.banes", () -> {
            var mine = seen.deepCopy().put("text", "All hate crime");
            assertThatThrownBy(() -> parts.change(banes, PlanPlace.guideline(3), seen, mine))
                    .hasMessageContaining("Hate crime recorded")
                    .isInstanceOfSatisfying(
                            StalePartException.class,
                            e -> parts.change(banes, PlanPlace.guideline(3), e.theirs(), mine));
        });
        assertThat(at("/guidelines_of_success/2").get("text").asString()).isEqualTo("All hate crime");
    }

    @Test
    void movesAPriorityWithWhatGuidelinesSayOfIt() {
        people.as("officer.banes", () -> {
            var links = at("").at("/guidelines_of_success").findValues("priority").stream()
                    .map(p -> p.asInt())
                    .toList();
            parts.move(banes, PlanPlace.priority(2), at("/priorities/1"), true);
            assertThat(at("/priorities/0").get("number").asInt()).isEqualTo(1);
            assertThat(at("/priorities/0").get("title").asString())
                    .isEqualTo(PlanDocuments.banes().at("/priorities/1/title").asString());
            assertThat(at("").at("/guidelines_of_success").findValues("priority").stream()
                            .map(p -> p.asInt()))
                    .containsExactlyElementsOf(links.stream().map(p -> 3 - p).toList());
            assertThat(drafts.find(banes).orElseThrow().problems()).isEmpty();
            assertThatThrownBy(() -> parts.move(banes, PlanPlace.priority(1), at("/priorities/0"), true))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void keepsTheKeysOfGuidelinesWhenTheirOrderChanges() {
        people.as("officer.banes", () -> {
            parts.move(banes, PlanPlace.guideline(1), at("/guidelines_of_success/0"), false);
            assertThat(at("/guidelines_of_success/1").get("key").asString()).isEqualTo("g1");
            assertThat(at("/guidelines_of_success/1").get("number").asInt()).isEqualTo(2);
            parts.add(banes, PlanPlace.guideline(0), node("text", "Knife crime").put("kind", "count"));
            assertThat(at("/guidelines_of_success/10").get("key").asString()).isEqualTo("g11");
        });
    }

    @Test
    void movesAPartToWhereAnotherStandsAndNotIntoAnotherList() {
        people.as("officer.banes", () -> {
            var first = at("/priorities/0/objectives/0").path("title").asString();
            var before = drafts.find(banes).orElseThrow().document();
            parts.moveTo(banes, PlanPlace.objective(1, 1), at("/priorities/0/objectives/0"), PlanPlace.objective(1, 4));
            assertThat(at("/priorities/0/objectives/3").path("title").asString())
                    .isEqualTo(first);
            assertThat(at("/priorities/0/objectives/3").path("number").asInt()).isEqualTo(4);
            parts.moveTo(banes, PlanPlace.objective(1, 4), at("/priorities/0/objectives/3"), PlanPlace.objective(1, 1));
            assertThat(drafts.find(banes).orElseThrow().document()).isEqualTo(before);
            assertThatThrownBy(() -> parts.moveTo(
                            banes,
                            PlanPlace.objective(1, 1),
                            at("/priorities/0/objectives/0"),
                            PlanPlace.objective(2, 1)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("its own list only");
            assertThatThrownBy(() -> parts.moveTo(
                            banes,
                            PlanPlace.objective(1, 1),
                            at("/priorities/0/objectives/0"),
                            PlanPlace.objective(1, 40)))
                    .isInstanceOf(StalePartException.class);
        });
        people.as(
                "police.banes",
                () -> assertThatThrownBy(() -> parts.moveTo(
                                banes, PlanPlace.guideline(1), at("/guidelines_of_success/0"), PlanPlace.guideline(2)))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void refusesToRemoveWhatOthersNeedAndSaysWhatStandsInTheWay() {
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> parts.remove(banes, PlanPlace.priority(1), at("/priorities/0")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("6 objectives");
            assertThatThrownBy(() -> parts.remove(banes, PlanPlace.objective(1, 1), at("/priorities/0/objectives/0")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("guidelines of success");
            assertThatThrownBy(() -> parts.remove(banes, PlanPlace.guideline(1), at("/guidelines_of_success/0")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("the return for");
            parts.add(banes, PlanPlace.objective(2, 0), node("title", "Listen").put("kind", "deliver"));
            parts.remove(banes, PlanPlace.objective(2, 4), at("/priorities/1/objectives/3"));
            assertThat(drafts.find(banes).orElseThrow().document()).isEqualTo(PlanDocuments.banes());
        });
    }

    @Test
    void namesTheFieldOfWhatCannotBeTaken() {
        people.as("officer.banes", () -> {
            var seen = at("/guidelines_of_success/0");
            var spoilt = seen.deepCopy().put("text", "");
            spoilt.putArray("measures").add("no-such-measure");
            assertThatThrownBy(() -> parts.change(banes, PlanPlace.guideline(1), seen, spoilt))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(InvalidInputException.Problem::place)
                                    .containsExactlyInAnyOrder("text", "measures"));
        });
    }

    @Test
    void isWrittenByOfficersOfThePartnershipOnlyAndOnlyWhileItIsADraft() {
        var seen = at("/priorities/0");
        for (var person : List.of("chair.banes", "analyst.banes", "police.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> parts.move(banes, PlanPlace.priority(1), seen, false))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> parts.move(banes, PlanPlace.priority(1), seen, false))
                        .isInstanceOf(NotFoundException.class));
        people.as("officer.banes", () -> {
            life.share(banes);
            assertThatThrownBy(() -> parts.change(
                            banes, PlanPlace.priority(1), seen, seen.deepCopy().put("title", "Late")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("Take it back");
        });
    }

    private ObjectNode at(String pointer) {
        var found = new java.util.concurrent.atomic.AtomicReference<ObjectNode>();
        people.as(
                "officer.banes",
                () -> found.set(
                        (ObjectNode) drafts.find(banes).orElseThrow().document().at(pointer)));
        return found.get();
    }

    private static ObjectNode node(String name, String text) {
        return JsonNodeFactory.instance.objectNode().put(name, text);
    }
}
