package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
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
@Tag("database")
class PlanLifeTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final LocalDate NEXT = LocalDate.of(2025, 6, 1);

    @Autowired
    private PlanLifeService life;

    @Autowired
    private PlanDraftService drafts;

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
    void findTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void copiesThePlanInForceForwardToBeRefreshed() {
        var draft = as("officer.banes", () -> drafts.begin(banes));
        assertThat(draft.edition()).isEqualTo(2);
        assertThat(draft.document()).isEqualTo(PlanDocuments.banes());
        assertThat(draft.problems()).isEmpty();
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> drafts.begin(banes)).isInstanceOf(ConflictException.class));
    }

    @Test
    void goesFromDraftIntoForceWhenAllThreeHaveSigned(ApplicationEvents events) {
        var before = as("officer.banes", () -> plans.inForce(banes, TODAY));
        shareOne();
        people.as("police.banes", () -> life.signForPolice(banes));
        people.as("performance.as", () -> life.signForPolicingBody(banes));
        assertThat(state("officer.banes")).isEqualTo(PlanState.SHARED);
        people.as("chair.banes", () -> life.signForCouncil(banes));
        assertThat(state("officer.banes")).isEqualTo(PlanState.AGREED);
        assertThat(as("officer.banes", () -> life.signatures(banes)))
                .extracting(PlanSignature::party)
                .containsExactlyInAnyOrder(SigningParty.values());
        var next = as("officer.banes", () -> life.bringIntoForce(banes, NEXT, NEXT.plusYears(3)));
        entities.flush();
        entities.clear();
        people.as("officer.banes", () -> {
            assertThat(plans.inForce(banes, NEXT).id()).isEqualTo(next.id());
            assertThat(plans.inForce(banes, NEXT).guidelines()).hasSize(10);
            assertThat(plans.inForce(banes, NEXT.minusDays(1)).id()).isEqualTo(before.id());
            assertThat(drafts.find(banes)).isEmpty();
        });
        assertThat(events.stream(PlanMoved.class))
                .extracting(PlanMoved::action)
                .containsExactly("plan.shared", "plan.signed", "plan.signed", "plan.signed", "plan.agreed");
    }

    @Test
    void isReadFromAboveOnlyOnceItIsShared() {
        people.as("officer.banes", () -> drafts.begin(banes));
        entities.flush();
        entities.clear();
        assertThat(as("performance.as", () -> drafts.find(banes))).isEmpty();
        people.as(
                "performance.as",
                () -> assertThatThrownBy(() -> life.signForPolicingBody(banes)).isInstanceOf(NotFoundException.class));
        entities.clear();
        people.as("officer.banes", () -> life.share(banes));
        entities.flush();
        entities.clear();
        assertThat(as("performance.as", () -> drafts.find(banes))).isPresent();
        entities.clear();
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> drafts.find(banes)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void letsEachPartySignForItselfOnlyAndOnce() {
        shareOne();
        for (var person : List.of("officer.banes", "police.banes", "analyst.banes")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> life.signForCouncil(banes))
                            .isInstanceOf(AccessDeniedException.class));
        }
        for (var person : List.of("officer.banes", "chair.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> life.signForPolice(banes))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "police.bristol",
                () -> assertThatThrownBy(() -> life.signForPolice(banes)).isInstanceOf(NotFoundException.class));
        people.as("chair.banes", () -> {
            life.signForCouncil(banes);
            assertThatThrownBy(() -> life.signForCouncil(banes))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("already signed");
        });
    }

    @Test
    void staysAsItIsWhileItIsSharedAndEndsSignaturesWhenTakenBack() {
        shareOne();
        people.as("chair.banes", () -> life.signForCouncil(banes));
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> drafts.put(banes, () -> new DraftPut(PlanDocuments.banes(), null)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("Take it back");
            assertThatThrownBy(() -> life.takeBack(banes, " ")).isInstanceOf(InvalidInputException.class);
            life.takeBack(banes, "The council asked for another objective");
            assertThat(life.signatures(banes)).isEmpty();
            drafts.put(banes, () -> new DraftPut(PlanDocuments.banes(), null));
        });
        assertThat(state("officer.banes")).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void refusesStepsOutOfTurnInWords() {
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> life.share(banes))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("begin a draft");
            drafts.begin(banes);
            assertThatThrownBy(() -> life.bringIntoForce(banes, NEXT, null))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("signed by the council");
            assertThatThrownBy(() -> life.takeBack(banes, "Early")).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> life.bringIntoForce(banes, TODAY.minusDays(1), null))
                    .isInstanceOf(InvalidInputException.class);
        });
        people.as("chair.banes", () -> {
            assertThatThrownBy(() -> life.signForCouncil(banes))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("still a draft");
            assertThatThrownBy(() -> drafts.begin(banes)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> life.share(banes)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void saysWhatStandsInTheWayOfSharing() {
        var blackpool = tenants.byCode("E22000151").orElseThrow().id();
        people.as("officer.blackpool", () -> {
            ObjectNode empty = drafts.begin(blackpool).document();
            assertThat(empty.get("priorities")).isEmpty();
            assertThatThrownBy(() -> life.share(blackpool))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.reasons()).hasSize(2));
        });
    }

    private void shareOne() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            life.share(banes);
        });
    }

    private PlanState state(String person) {
        return as(person, () -> drafts.find(banes)).orElseThrow().state();
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}
