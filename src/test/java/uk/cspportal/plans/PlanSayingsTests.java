package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What a plan can say beside plain texts: evidence, reasons, sub-groups, other expansions, former wordings. */
@PortalTest
@Tag("database")
class PlanSayingsTests {

    private static final LocalDate NEXT = LocalDate.of(2025, 6, 1);
    private static final String REWORDED = "Run the Safer Streets programme well";

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanRows rows;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;
    private ObjectNode plan;

    @BeforeEach
    void writeAPlanThatSaysMore() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        plan = PlanDocuments.banes();
        ((ObjectNode) plan.at("/priorities/0/linked_force_priority")).put("reason", "Both put the vulnerable first");
        var why = (ArrayNode) plan.at("/priorities/0/why");
        var text = why.get(1).asString();
        why.set(1, object("text", text).put("source", "Voicebox").put("date", "June 2022"));
        ((ObjectNode) plan.at("/priorities/0/objectives/3")).put("group", "Violence Reduction Unit");
        var idva = plan.withObject("/acronyms").putObject("IDVA");
        idva.put("expansion", "Independent Domestic Abuse Advisor");
        idva.putArray("aliases").add("Independent Domestic Violence Advocate");
    }

    @Test
    void areGivenBackAsTheyWereSent() {
        people.as("officer.banes", () -> {
            assertThat(drafts.put(banes, () -> new DraftPut(plan, null)).document())
                    .isEqualTo(plan);
            plans.adopt(banes, plan, NEXT, null);
            entities.flush();
            entities.clear();
            var inForce = PlanDocument.of(plans.inForce(banes, NEXT));
            inForce.remove("valid_from");
            assertThat(inForce).isEqualTo(plan);
        });
    }

    @Test
    void keepTheNumberOfAnActivityThatIsReworded() {
        var activities = (ArrayNode) plan.at("/priorities/0/objectives/0/activities");
        var formerly = activities.get(3).asString();
        activities.set(3, object("text", REWORDED).put("formerly", formerly));
        people.as("officer.banes", () -> {
            long number = rows.activities(banes).stream()
                    .filter(a -> a.wording().equals(formerly))
                    .findFirst()
                    .orElseThrow()
                    .number();
            plans.adopt(banes, plan, NEXT, null);
            assertThat(rows.activities(banes))
                    .filteredOn(a -> a.wording().equals(REWORDED))
                    .extracting(ActivityEntity::number)
                    .containsExactly(number);
            assertThat(PlanDocument.of(plans.inForce(banes, NEXT))
                            .at("/priorities/0/objectives/0/activities/3")
                            .asString())
                    .isEqualTo(REWORDED);
        });
    }

    @Test
    void areRefusedAtTheirPlace() {
        ((ObjectNode) plan.at("/priorities/0/why/1")).put("text", " ").put("source", "x".repeat(301));
        ((ObjectNode) plan.at("/priorities/0/objectives/3")).put("group", "Nobody");
        ((ArrayNode) plan.at("/acronyms/IDVA/aliases")).add(7);
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> drafts.put(banes, () -> new DraftPut(plan, null)))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.problems())
                                        .extracting(Problem::place)
                                        .containsExactlyInAnyOrder(
                                                "/priorities/0/why/1/text",
                                                "/priorities/0/why/1/source",
                                                "/priorities/0/objectives/3/group",
                                                "/acronyms/IDVA/aliases/1")));
    }

    private static ObjectNode object(String name, String text) {
        return JsonNodeFactory.instance.objectNode().put(name, text);
    }
}
