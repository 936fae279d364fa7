package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class AssuranceTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final PlanPlace ASSURED = PlanPlace.objective(1, 6);
    private static final PlanPlace MOVED = PlanPlace.objective(1, 5);

    @Autowired
    private AssuranceService assurance;

    @Autowired
    private PlanService plans;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void isReadNewestFirstByWhoeverReadsThePlan() {
        record("officer.banes", TODAY, AssuranceLevel.REASONABLE, "The annual audit");
        record("chair.banes", TODAY.minusDays(40), AssuranceLevel.LIMITED, "  A visit in March ");
        for (var reader : List.of("analyst.banes", "police.banes", "commissioning.as")) {
            people.as(reader, () -> {
                var log = assurance.log(banes).of(ASSURED);
                assertThat(log)
                        .extracting(AssuranceEntry::evidence)
                        .containsExactly("The annual audit", "A visit in March");
                assertThat(assurance.log(banes).latest(ASSURED).orElseThrow().level())
                        .isEqualTo(AssuranceLevel.REASONABLE);
            });
        }
    }

    @Test
    void isCorrectedByAnEntryThatNamesTheOtherAndOnlyOnce() {
        record("officer.banes", TODAY, AssuranceLevel.SUBSTANTIAL, "Misread");
        people.as("chair.banes", () -> {
            var wrong = assurance.log(banes).of(ASSURED).getFirst();
            assurance.correct(
                    banes,
                    wrong.number(),
                    new AssuranceGiven(TODAY.minusDays(1), AssuranceLevel.LIMITED, "As the report says"));
            var log = assurance.log(banes);
            assertThat(log.of(ASSURED)).extracting(AssuranceEntry::corrected).containsExactly(true, false);
            assertThat(log.of(ASSURED).getLast().corrects()).isEqualTo(TODAY);
            assertThat(log.latest(ASSURED).orElseThrow().level()).isEqualTo(AssuranceLevel.LIMITED);
            assertThatThrownBy(() -> assurance.correct(
                            banes, wrong.number(), new AssuranceGiven(TODAY, AssuranceLevel.NONE, "Again")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("already");
        });
    }

    @Test
    void isReadUnderTheSameObjectiveOfALaterEditionWhereverItStands() {
        record("officer.banes", TODAY, AssuranceLevel.LIMITED, "Of the edition before");
        people.as("officer.banes", () -> {
            var document = PlanDocument.of(plans.inForce(banes, TODAY)).deepCopy();
            var objectives = (ArrayNode) document.path("priorities").get(0).path("objectives");
            ((ObjectNode) objectives.get(4)).put("number", 6);
            var moved = (ObjectNode) objectives.get(5);
            moved.put("number", 5);
            moved.put("title", moved.path("title").asString() + " again");
            plans.adopt(banes, document, TODAY, null);
            forget();
            var log = assurance.log(banes);
            assertThat(log.of(ASSURED)).isEmpty();
            assertThat(log.of(MOVED))
                    .singleElement()
                    .matches(e -> e.evidence().equals("Of the edition before") && e.edition() == 1);
            assurance.correct(
                    banes,
                    log.of(MOVED).getFirst().number(),
                    new AssuranceGiven(TODAY, AssuranceLevel.REASONABLE, "Corrected later"));
            assertThat(assurance.log(banes).of(MOVED)).hasSize(2);
        });
    }

    @Test
    void refusesWhatIsIncompleteOrLongAndObjectivesThatAreOnlyDelivered() {
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> assurance.record(banes, ASSURED, new AssuranceGiven(null, null, " ")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems()).hasSize(3));
            assertThatThrownBy(() -> assurance.record(
                            banes,
                            ASSURED,
                            new AssuranceGiven(TODAY.plusDays(1), AssuranceLevel.NONE, "x".repeat(4_001))))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems()).hasSize(2));
            var given = new AssuranceGiven(TODAY, AssuranceLevel.NONE, "Something");
            for (var place : List.of(PlanPlace.objective(1, 1), PlanPlace.objective(7, 1))) {
                assertThatThrownBy(() -> assurance.record(banes, place, given)).isInstanceOf(NotFoundException.class);
            }
        });
    }

    @Test
    void isClosedToOthers() {
        var given = new AssuranceGiven(TODAY, AssuranceLevel.NONE, "Mine");
        for (var reader : List.of("police.banes", "analyst.banes", "performance.as")) {
            people.as(
                    reader,
                    () -> assertThatThrownBy(() -> assurance.record(banes, ASSURED, given))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> assurance.log(banes)).isInstanceOf(AccessDeniedException.class));
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> assurance.log(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> assurance.correct(banes, 1, given)).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> assurance.log(banes)).isInstanceOf(NotFoundException.class);
    }

    private void record(String person, LocalDate on, AssuranceLevel level, String evidence) {
        people.as(person, () -> assurance.record(banes, ASSURED, new AssuranceGiven(on, level, evidence)));
        forget();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
