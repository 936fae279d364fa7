package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.PlanDifference.Kind;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PlanComparisonTests {

    @Autowired
    private PlanComparisonService comparisons;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;
    private final ObjectNode plan = PlanDocuments.banes();

    @BeforeEach
    void findTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void findsNoDifferenceInACopy() {
        assertThat(compare().differences()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedAndRemoved() {
        ((ArrayNode) plan.at("/priorities/0/objectives/1/activities")).add("Train street marshals");
        ((ArrayNode) plan.at("/priorities/1/focus")).remove(0);
        assertThat(compare().differences())
                .extracting(PlanDifference::kind, PlanDifference::place, PlanDifference::before, PlanDifference::after)
                .containsExactly(
                        tuple(Kind.ADDED, "Activity of objective 1.2", null, "Train street marshals"),
                        tuple(
                                Kind.REMOVED,
                                "Focus of priority 2",
                                PlanDocuments.banes()
                                        .at("/priorities/1/focus/0")
                                        .asString(),
                                null));
    }

    @Test
    void knowsWhatWasRewordedAgain() {
        ((ObjectNode) plan.at("/priorities/0")).put("title", "Protecting those most at risk");
        ((ObjectNode) plan.at("/guidelines_of_success/0")).put("text", "All recorded crime");
        ((ObjectNode) plan.at("/priorities/1/objectives/1")).put("kind", "deliver");
        assertThat(compare().differences())
                .extracting(PlanDifference::kind, PlanDifference::place, PlanDifference::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.REWORDED, "Priority 1", "Protecting those most at risk"),
                        tuple(Kind.REWORDED, "Guideline 1", "All recorded crime"),
                        tuple(Kind.REWORDED, "Objective 2.2, kind", "Deliver"));
    }

    @Test
    void tellsOfAMoveOnceAndNotOfAllThatItPassed() {
        var activities = (ArrayNode) plan.at("/priorities/0/objectives/0/activities");
        activities.add(activities.remove(0));
        var elsewhere = ((ArrayNode) plan.at("/priorities/0/objectives/1/activities")).remove(1);
        ((ArrayNode) plan.at("/priorities/1/objectives/0/activities")).add(elsewhere);
        assertThat(compare().differences())
                .extracting(PlanDifference::kind, PlanDifference::before, PlanDifference::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.MOVED, "Activity of objective 1.1", "Now number 5 of those that stayed"),
                        tuple(Kind.MOVED, "Activity of objective 1.2", "Activity of objective 2.1"));
    }

    @Test
    void tellsWhatWasRelinked() {
        ((ObjectNode) plan.at("/priorities/1")).remove("linked_force_priority");
        ((ArrayNode) plan.at("/guidelines_of_success/0/measures")).add("robbery");
        assertThat(compare().differences())
                .filteredOn(d -> d.kind() == Kind.RELINKED)
                .extracting(PlanDifference::place)
                .containsExactly("Priority 2", "Guideline 1");
        assertThat(compare().differences()).hasSize(2);
    }

    @Test
    void keepsADraftFromThoseAboveAndPlansFromOthers() {
        compare();
        entities.flush();
        entities.clear();
        people.as("performance.as", () -> {
            assertThat(comparisons.editions(banes)).hasSize(1);
            assertThatThrownBy(() -> comparisons.compare(banes, 1, 2)).isInstanceOf(NotFoundException.class);
        });
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> comparisons.editions(banes)).isInstanceOf(NotFoundException.class));
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> comparisons.compare(banes, 1, 2))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private PlanComparison compare() {
        var result = new AtomicReference<PlanComparison>();
        people.as("officer.banes", () -> {
            drafts.put(banes, () -> new DraftPut(plan, null));
            result.set(comparisons.compare(banes, 1, 2));
        });
        return result.get();
    }
}
