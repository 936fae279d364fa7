package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class DraftHistoryTests {

    @Autowired
    private DraftHistoryService history;

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
    void tellsWhoChangedWhatWithTheTextsBeforeAndAfter() {
        people.as("officer2.banes", () -> retitle(PlanPlace.guideline(3), "text", "Hate crime recorded"));
        people.as("officer.banes", () -> {
            var last = history.changes(banes).getFirst();
            assertThat(last.by()).isNotBlank();
            assertThat(last.thing()).isEqualTo("guideline 3");
            assertThat(last.before()).doesNotContain("Hate crime recorded").isNotBlank();
            assertThat(last.after()).contains("Hate crime recorded");
            assertThat(last.mine()).isFalse();
            assertThat(history.changes(banes).getLast().undo()).isEqualTo(DraftChange.Undo.TOO_LONG_AGO);
        });
    }

    @Test
    void tellsWhoSharedSignedAndTookItBackAndKeepsThatWhenSignaturesEnd() {
        people.as("officer.banes", () -> life.share(banes));
        people.as("police.banes", () -> life.signForPolice(banes));
        people.as("officer.banes", () -> {
            life.takeBack(banes, "One more objective");
            assertThat(life.signatures(banes)).isEmpty();
            assertThat(history.steps(banes))
                    .extracting(DraftStep::action, DraftStep::party, DraftStep::reason)
                    .containsExactly(
                            tuple("plan.taken-back", null, "One more objective"),
                            tuple("plan.signed", SigningParty.POLICE, null),
                            tuple("plan.shared", null, null));
            assertThat(history.steps(banes))
                    .allSatisfy(step -> assertThat(step.by()).isNotBlank());
        });
        people.as("police.banes", () -> assertThat(history.steps(banes)).hasSize(3));
        people.as("performance.as", () -> assertThat(history.steps(banes)).isEmpty());
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> history.steps(banes)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void undoesAChangeOfWordsAndThatUndoing() {
        people.as("officer.banes", () -> {
            var before = document();
            retitle(PlanPlace.objective(1, 2), "title", "Strengthen the partnership");
            var after = document();
            history.undo(banes, 2);
            assertThat(document()).isEqualTo(before);
            assertThat(history.changes(banes)).extracting(DraftChange::undo).contains(DraftChange.Undo.UNDONE);
            assertThatThrownBy(() -> history.undo(banes, 2))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("already");
            history.undo(banes, 3);
            assertThat(document()).isEqualTo(after);
            history.undo(banes, 2);
            assertThat(document()).isEqualTo(before);
        });
    }

    @Test
    void undoesAMoveARemovalAndAnAdditionWithWhatGuidelinesSayOfThem() {
        people.as("officer.banes", () -> {
            var start = document();
            parts.move(banes, PlanPlace.priority(2), (ObjectNode) at("/priorities/1"), true);
            history.undo(banes, 2);
            assertThat(document()).isEqualTo(start);

            parts.add(banes, PlanPlace.objective(1, 0), objective("A new one"));
            history.undo(banes, 4);
            assertThat(at("/priorities/0")).isEqualTo(start.at("/priorities/0"));

            parts.add(banes, PlanPlace.objective(1, 0), objective("Another"));
            parts.move(banes, PlanPlace.objective(1, last(1)), objective(1, last(1)), true);
            var before = document();
            int moved = last(1) - 1;
            parts.remove(banes, PlanPlace.objective(1, moved), objective(1, moved));
            history.undo(banes, 8);
            assertThat(document()).isEqualTo(before);
        });
    }

    @Test
    void undoesAnEarlierChangeAndLeavesAloneWhatTwoWroteSince() {
        people.as("officer.banes", () -> retitle(PlanPlace.objective(2, 1), "title", "Mine, to be undone"));
        people.as("officer2.banes", () -> {
            parts.move(banes, PlanPlace.priority(2), (ObjectNode) at("/priorities/1"), true);
            retitle(PlanPlace.objective(1, 2), "title", "Theirs, to be kept");
            var added = ((ObjectNode) at("/priorities/0").deepCopy()).put("title", "Put in behind");
            added.withArray("objectives").removeAll();
            parts.add(banes, PlanPlace.priority(0), added);
        });
        people.as("officer.banes", () -> {
            history.undo(banes, 2);
            assertThat(document().toString())
                    .doesNotContain("Mine, to be undone")
                    .contains("Theirs, to be kept", "Put in behind");
            assertThat(at("/priorities/0/objectives/0/title"))
                    .isEqualTo(PlanDocuments.banes().at("/priorities/1/objectives/0/title"));
            assertThat(drafts.find(banes).orElseThrow().problems()).isEmpty();
        });
    }

    @Test
    void refusesToUndoWhatSomebodyElseChangedAgain() {
        var start = document();
        people.as("officer.banes", () -> retitle(PlanPlace.guideline(3), "text", "First wording"));
        people.as("officer2.banes", () -> retitle(PlanPlace.guideline(3), "text", "Second wording"));
        people.as("officer.banes", () -> {
            var stands = document();
            assertThatThrownBy(() -> history.undo(banes, 2))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("changed again");
            assertThat(document()).isEqualTo(stands);
            history.undo(banes, 3);
            history.undo(banes, 2);
            assertThat(document()).isEqualTo(start);
        });
    }

    @Test
    void refusesToTakeOutWhatALaterChangeRefersTo() {
        people.as("officer.banes", () -> {
            parts.add(banes, PlanPlace.objective(1, 0), objective("Referred to"));
            var guideline = (ObjectNode) at("/guidelines_of_success/0");
            var now = guideline.deepCopy();
            now.withArray("objectives").addObject().put("priority", 1).put("objective", last(1));
            parts.change(banes, PlanPlace.guideline(1), guideline, now);
            assertThatThrownBy(() -> history.undo(banes, 2))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("refers");
        });
    }

    @Test
    void undoesAWholeDraftThatCameFromAFile() {
        people.as("officer.banes", () -> {
            var before = document();
            var sent = PlanDocuments.banes().put("title", "Another plan");
            sent.withArray("priorities").remove(0);
            sent.withArray("guidelines_of_success").valueStream().forEach(g -> ((ObjectNode) g).remove("objectives"));
            drafts.put(banes, () -> new DraftPut(sent, null));
            history.undo(banes, 2);
            assertThat(document()).isEqualTo(before);
        });
    }

    @Test
    void forgetsDocumentsOfLongAgoButNotWhatWasSaid() {
        people.as("officer.banes", () -> {
            for (int i = 0; i < DraftHistory.KEPT + 2; i++) {
                retitle(PlanPlace.guideline(1), "text", "Wording " + i);
            }
            var second = history.changes(banes).reversed().get(1);
            assertThat(second.after()).contains("Wording 0");
            assertThat(second.undo()).isEqualTo(DraftChange.Undo.TOO_LONG_AGO);
            assertThatThrownBy(() -> history.undo(banes, second.turn()))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("too long ago");
        });
    }

    @Test
    void isReadWithinThePartnershipAndUndoneByItsOfficers() {
        people.as("officer.banes", () -> retitle(PlanPlace.guideline(1), "text", "Wording"));
        for (var person : List.of("chair.banes", "police.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> history.undo(banes, 2)).isInstanceOf(AccessDeniedException.class));
        }
        people.as("chair.banes", () -> assertThat(history.changes(banes)).hasSize(2));
        people.as("performance.as", () -> assertThat(history.changes(banes)).isEmpty());
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> history.changes(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> history.undo(banes, 2)).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> history.changes(banes)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void leavesASharedEditionAsItIs() {
        people.as("officer.banes", () -> {
            retitle(PlanPlace.guideline(1), "text", "Wording");
            life.share(banes);
            assertThatThrownBy(() -> history.undo(banes, 2))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("shared for comment");
        });
    }

    private void retitle(PlanPlace place, String member, String words) {
        var part = new DraftParts(document()).find(place).orElseThrow();
        parts.change(banes, place, part, part.deepCopy().put(member, words));
    }

    private static ObjectNode objective(String title) {
        var part = PlanDocuments.banes().at("/priorities/0/objectives/0").deepCopy();
        return ((ObjectNode) part).put("title", title);
    }

    private ObjectNode objective(int priority, int number) {
        return new DraftParts(document())
                .find(PlanPlace.objective(priority, number))
                .orElseThrow();
    }

    private int last(int priority) {
        return at("/priorities/" + (priority - 1) + "/objectives").size();
    }

    private ObjectNode document() {
        var found = new AtomicReference<ObjectNode>();
        people.as(
                "officer.banes",
                () -> found.set(drafts.find(banes).orElseThrow().document()));
        return found.get();
    }

    private JsonNode at(String pointer) {
        return document().at(pointer);
    }
}
