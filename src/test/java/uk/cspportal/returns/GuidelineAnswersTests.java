package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.DraftHistoryService;
import uk.cspportal.plans.DraftPut;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanImportService;
import uk.cspportal.plans.PlanLifeService;
import uk.cspportal.plans.PlanPartService;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What an open return answers stays in the plan by every way in; guideline 2 is not answered at first. */
@PortalTest
class GuidelineAnswersTests {

    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private PlanPartService parts;

    @Autowired
    private DraftHistoryService history;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private ReturnService returns;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void refusesADocumentThatLacksItAndSaysWhatCanBeDone() {
        var sent = without("g1");
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> drafts.put(banes, () -> new DraftPut(sent.deepCopy(), null)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("the return for Q4 2024/25 answers it already")
                    .hasMessageContaining("under its key g1");
            var seen = imports.preview(banes, sent.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(seen.problems())
                    .extracting(InvalidInputException.Problem::place)
                    .containsExactly("/guidelines_of_success");
            assertThatThrownBy(() -> imports.replace(banes, sent.toString().getBytes(StandardCharsets.UTF_8), 0))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(drafts.find(banes)).isEmpty();
        });
    }

    @Test
    void takesItInOtherWordsUnderItsKeyAndWithoutWhatNobodyAnswers() {
        var sent = without("g2");
        ((ObjectNode) sent.at("/guidelines_of_success/0")).put("text", "To be typed anew");
        people.as(
                "officer.banes",
                () -> assertThat(drafts.put(banes, () -> new DraftPut(sent, null))
                                .problems())
                        .isEmpty());
    }

    @Test
    void isNotTakenOutByUndoingNorSharedWithoutOnceItIsAnswered() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            var two = (ObjectNode) drafts.find(banes).orElseThrow().document().at("/guidelines_of_success/1");
            parts.remove(banes, PlanPlace.guideline(2), two);
            history.undo(banes, 2);
        });
        answer("g2");
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> history.undo(banes, 3))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.reasons())
                                    .singleElement()
                                    .asString()
                                    .contains("key g2"));
            life.share(banes);
        });
    }

    @Test
    void keepsADraftFromBeingSharedThatLostItBeforeItWasAnswered() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            var two = (ObjectNode) drafts.find(banes).orElseThrow().document().at("/guidelines_of_success/1");
            parts.remove(banes, PlanPlace.guideline(2), two);
        });
        answer("g2");
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> life.share(banes))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.reasons())
                                    .singleElement()
                                    .asString()
                                    .contains("key g2"));
            var one = (ObjectNode) drafts.find(banes).orElseThrow().document().at("/guidelines_of_success/0");
            parts.change(banes, PlanPlace.guideline(1), one, one.deepCopy().put("note", "Written on meanwhile"));
        });
    }

    private void answer(String key) {
        people.as("officer.banes", () -> {
            var line = returns.line(banes, QUARTER, key);
            returns.changeLine(
                    banes,
                    QUARTER,
                    key,
                    line.version(),
                    LineChange.text(LineText.values()[0], "Fewer than last year."));
        });
    }

    private static ObjectNode without(String key) {
        var plan = PlanDocuments.banes();
        var guidelines = (ArrayNode) plan.path("guidelines_of_success");
        for (int i = guidelines.size() - 1; i >= 0; i--) {
            if (guidelines.get(i).path("key").asString().equals(key)) {
                guidelines.remove(i);
            }
        }
        return plan;
    }
}
