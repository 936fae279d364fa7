package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PlanServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final LocalDate NEXT = LocalDate.of(2025, 6, 1);

    @Autowired
    private PlanService plans;

    @Autowired
    private ForcePlanService forcePlans;

    @Autowired
    private MeasureService measures;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;
    private TenantId bristol;
    private TenantId force;

    @BeforeEach
    void findTenants() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        bristol = tenants.byCode("E22000002").orElseThrow().id();
        force = tenants.byCode("E23000036").orElseThrow().id();
    }

    @Test
    void keepsTheTenGuidelinesInTheirExactWording() {
        var sent = PlanDocuments.banes().get("guidelines_of_success").valueStream();
        var plan = as("officer.banes", () -> plans.inForce(banes, TODAY));
        assertThat(plan.guidelines()).hasSize(10);
        assertThat(plan.guidelines())
                .extracting(Guideline::text)
                .containsExactlyElementsOf(
                        sent.map(g -> g.get("text").stringValue()).toList());
        assertThat(plan.guidelines().get(4).measureKeys())
                .containsExactly("domestic-abuse-incidents", "domestic-abuse-prosecutions");
        assertThat(plan.guidelines().get(7).kind()).isEqualTo(GuidelineKind.MILESTONE);
    }

    @Test
    void linksEachPriorityToOneOfItsOwnForceArea() {
        var plan = as("officer.banes", () -> plans.inForce(banes, TODAY));
        assertThat(plan.priorities())
                .extracting(LocalPriority::forceLink)
                .allSatisfy(link -> assertThat(link.forceArea()).isEqualTo(force))
                .extracting(ForceLink::number)
                .containsExactly(1, 2);
    }

    @Test
    void refusesALinkToAPriorityOfAForceAreaThatIsNotAbove() {
        var lancashire = tenants.byCode("E23000003").orElseThrow().id();
        var row = new LocalPriorityEntity(new PlanPart.Place(banes, Audience.UP, 1, 1), 1, "Astray");
        var link = new ForceLink(lancashire, new ForcePriorityId(1), 1, "Astray", null);
        assertThatThrownBy(() -> row.carry(link, List.of(force))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotFoundByAnotherPartnership() {
        var id = as("officer.banes", () -> plans.inForce(banes, TODAY)).id();
        entities.clear();
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> plans.inForce(banes, TODAY)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> plans.get(bristol, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> plans.guidelines(bristol, id)).isInstanceOf(NotFoundException.class);
            assertThat(entities.createQuery("select g from GuidelineEntity g", GuidelineEntity.class)
                            .getResultList())
                    .isNotEmpty()
                    .allMatch(g -> g.tenant().equals(bristol));
        });
    }

    @Test
    void showsAProviderGuidelinesOnly() {
        var id = as("officer.banes", () -> plans.inForce(banes, TODAY)).id();
        people.as("provider.banes", () -> {
            assertThat(plans.guidelines(banes, id)).hasSize(10);
            assertThatThrownBy(() -> plans.get(banes, id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void namesEveryProblemWithItsPlace() {
        var plan = PlanDocuments.banes();
        plan.remove("title");
        object(plan, "priorities", 0).put("number", "one");
        object(plan, "priorities", 1)
                .putObject("linked_force_priority")
                .put("number", 9)
                .put("title", "Another");
        ((ArrayNode) object(plan, "guidelines_of_success", 2).get("measures")).add("no-such-measure");
        object(plan, "guidelines_of_success", 3).put("number", 3).put("kind", "feeling");
        assertThatThrownBy(() -> as("officer.banes", () -> plans.adopt(banes, plan, NEXT, null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactlyInAnyOrder(
                                        "/title",
                                        "/priorities/0/number",
                                        "/priorities/1/linked_force_priority/number",
                                        "/guidelines_of_success/2/measures/1",
                                        "/guidelines_of_success/3/kind",
                                        "/guidelines_of_success/3/number"));
    }

    @Test
    void refusesLinksToObjectivesThatThePlanDoesNotHaveAndUnknownStrategies() {
        var plan = PlanDocuments.banes();
        ((ArrayNode) object(plan, "priorities", 1).get("strategies")).add("happiness");
        var links = (ArrayNode) object(plan, "guidelines_of_success", 2).get("objectives");
        links.addObject().put("priority", 2).put("objective", 9);
        links.addObject().put("priority", 1).put("objective", 2);
        assertThatThrownBy(() -> as("officer.banes", () -> plans.adopt(banes, plan, NEXT, null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactlyInAnyOrder(
                                        "/priorities/1/strategies/1",
                                        "/guidelines_of_success/2/objectives/1",
                                        "/guidelines_of_success/2/objectives/2"));
    }

    @Test
    void refusesTheDocumentOfAnotherPartnership() {
        assertThatThrownBy(() -> as("officer.bristol", () -> plans.adopt(bristol, PlanDocuments.banes(), NEXT, null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .contains("/tenant/code"));
    }

    @Test
    void isPutIntoForceByOfficersOnly() {
        for (var person : List.of("chair.banes", "analyst.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> plans.adopt(banes, PlanDocuments.banes(), NEXT, null))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void supersedesTheEditionBeforeAndKeepsItForItsTime() {
        var old = as("officer.banes", () -> plans.inForce(banes, TODAY)).id();
        var next = as("officer.banes", () -> plans.adopt(banes, PlanDocuments.banes(), NEXT, null));
        entities.flush();
        entities.clear();
        people.as("officer.banes", () -> {
            assertThat(plans.inForce(banes, NEXT).id()).isEqualTo(next.id());
            var before = plans.inForce(banes, NEXT.minusDays(1));
            assertThat(before.id()).isEqualTo(old);
            assertThat(before.state()).isEqualTo(PlanState.SUPERSEDED);
            assertThatThrownBy(() -> plans.adopt(banes, PlanDocuments.banes(), NEXT, null))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void keepsTheForcePlanInForceUntilASuccessorIsRecorded() {
        people.as("officer.bristol", () -> {
            var plan = forcePlans.inForce(force, TODAY);
            assertThat(plan.validTo()).isBefore(TODAY);
            assertThat(plan.priority(2).orElseThrow().measureKeys()).contains("victim-satisfaction");
            assertThat(forcePlans.findInForce(force, LocalDate.of(2021, 3, 31))).isEmpty();
        });
        var successor = PlanDocuments.force().put("valid_from", "2025-04-01").put("valid_to", "2029-03-31");
        as("performance.as", () -> forcePlans.define(force, successor));
        people.as(
                "officer.bristol",
                () -> assertThat(forcePlans.inForce(force, TODAY).validFrom()).isEqualTo("2025-04-01"));
    }

    @Test
    void keepsForcePlansFromOtherForceAreasAndOfficersHands() {
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> forcePlans.inForce(force, TODAY)).isInstanceOf(NotFoundException.class));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> forcePlans.define(force, PlanDocuments.force()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void schemaRefusesAGuidelineAnsweredByAnotherTenantsMeasure() {
        people.as("performance.as", () -> {
            var guideline = plans.inForce(banes, TODAY).guidelines().getFirst();
            var plan = plans.inForce(banes, TODAY).id();
            var foreign = measures.get(bristol, "recorded-crime");
            var place = new PlanPart.Place(banes, Audience.UP, plan.value(), 999);
            var row = new GuidelineMeasureEntity(place, guideline.id().value(), foreign);
            assertThatThrownBy(() -> entities.persist(row)).isInstanceOf(ConstraintViolationException.class);
            entities.clear();
        });
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }

    private static ObjectNode object(ObjectNode plan, String list, int index) {
        return (ObjectNode) plan.get(list).get(index);
    }
}
