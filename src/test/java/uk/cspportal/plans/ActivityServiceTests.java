package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class ActivityServiceTests {

    private static final LocalDate NEXT = LocalDate.of(2025, 4, 20);
    private static final ActivityProgress DONE =
            new ActivityProgress(ActivityStatus.DONE, "The system is in use.", "Report of April 2025");

    @Autowired
    private ActivityService activities;

    @Autowired
    private PlanService plans;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void findTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void listsEveryActivityOfThePlanInForceInPrintedOrder() {
        var board = as("chair.banes", () -> activities.board(banes));
        assertThat(board.activities()).hasSize(23);
        assertThat(board.activities().getLast().wording()).startsWith("Work on hate crime");
        assertThat(board.overdue())
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.illustrative()).isTrue());
        assertThat(board.withoutOwner()).isEqualTo(13);
        assertThat(board.mayPlan()).isFalse();
    }

    @Test
    void tellsEachWhatIsTheirs() {
        var officers = as("officer.banes", () -> activities.board(banes));
        assertThat(officers.mine())
                .hasSize(4)
                .allSatisfy(a -> assertThat(a.task().role()).isEqualTo(Role.OFFICER));
        var police = as("police.banes", () -> activities.board(banes));
        assertThat(police.ours()).hasSize(4);
        assertThat(police.activities().stream().filter(a -> a.caller().mayUpdate()))
                .hasSize(4)
                .allSatisfy(a -> assertThat(a.task().organisation()).isEqualTo(ActivityOrganisation.POLICE));
        assertThat(as("performance.as", () -> activities.board(banes)).activities())
                .hasSize(23)
                .noneMatch(a -> a.caller().mayUpdate());
    }

    @Test
    void showsAProviderOnlyWhatIsHandedOver() {
        var board = as("provider.banes", () -> activities.board(banes));
        assertThat(board.activities())
                .singleElement()
                .satisfies(a -> assertThat(a.wording()).startsWith("Continue to identify opportunities"));
        long hidden = first("MARAC").number();
        assertThatThrownBy(() -> as("provider.banes", () -> activities.history(banes, hidden)))
                .isInstanceOf(NotFoundException.class);
        var handed = board.activities().getFirst();
        run("provider.banes", () -> activities.update(banes, handed.number(), handed.revision(), DONE));
        assertThat(first("Continue to identify").status()).isEqualTo(ActivityStatus.DONE);
    }

    @Test
    void keepsEveryUpdateWithWhoAndWhen() {
        var before = first("MARAC");
        run("police.banes", () -> activities.update(banes, before.number(), before.revision(), DONE));
        var history = as("chair.banes", () -> activities.history(banes, before.number()));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().sentence()).isEqualTo("The system is in use.");
        assertThat(history.getFirst().evidence()).isEqualTo("Report of April 2025");
        assertThat(history.getFirst().illustrative()).isFalse();
        assertThat(history.getFirst().by()).isEqualTo(history.getLast().by());
        assertThat(history.getLast().status()).isEqualTo(ActivityStatus.UNDER_WAY);
        assertThat(first("MARAC").isOverdue(NEXT)).isFalse();
    }

    @Test
    void refusesThePoliceWhatIsNotTheirs() {
        var councils = first("Safer Streets");
        assertThatThrownBy(() -> run(
                        "police.banes", () -> activities.update(banes, councils.number(), councils.revision(), DONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesReadersStrangersAndTheSignedOut() {
        var one = first("MARAC");
        for (var person : List.of("chair.banes", "performance.as")) {
            assertThatThrownBy(() -> run(person, () -> activities.update(banes, one.number(), one.revision(), DONE)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> run(
                        "police.banes",
                        () -> activities.give(banes, one.number(), one.revision(), ActivityTask.NOBODYS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("officer.bristol", () -> activities.board(banes)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> activities.board(banes))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void refusesWhoHasNotSeenTheLastChange() {
        var one = first("MARAC");
        run("police.banes", () -> activities.update(banes, one.number(), one.revision(), DONE));
        assertThatThrownBy(
                        () -> run("officer.banes", () -> activities.update(banes, one.number(), one.revision(), DONE)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Somebody else");
    }

    @Test
    void asksForASentenceAndForWhatExists() {
        var one = first("MARAC");
        assertThatThrownBy(() -> run(
                        "officer.banes",
                        () -> activities.update(
                                banes,
                                one.number(),
                                one.revision(),
                                new ActivityProgress(ActivityStatus.DONE, " \u0007 ", "x".repeat(501)))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactly("sentence", "evidence"));
        assertThatThrownBy(() -> run(
                        "officer.banes",
                        () -> activities.give(
                                banes,
                                one.number(),
                                one.revision(),
                                new ActivityTask(null, "Council", null, null, null, "g1", null))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactly("organisation", "milestone"));
        assertThatThrownBy(() -> run("officer.banes", () -> activities.update(banes, 987654, 0, DONE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsFromWhichReviewAnActivityComes() {
        var one = first("longer-term funding");
        var review = new Learning(LearningSource.SAFEGUARDING_REVIEW, 2024, " Share what was learnt.\u0007 ");
        var task = new ActivityTask(null, "", null, null, NEXT, null, review);
        run("officer.banes", () -> activities.give(banes, one.number(), one.revision(), task));
        assertThat(as("chair.banes", () -> activities.board(banes)).learning())
                .extracting(a -> a.task().learning())
                .contains(new Learning(LearningSource.SAFEGUARDING_REVIEW, 2024, "Share what was learnt."))
                .hasSize(3);
        var wrong = new ActivityTask(
                null, "", null, null, null, null, new Learning(LearningSource.OTHER, 2026, "x".repeat(1001)));
        assertThatThrownBy(() ->
                        run("officer.banes", () -> activities.give(banes, one.number(), one.revision() + 1, wrong)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactly("learningYear", "recommendation"));
    }

    @Test
    void livesOnWhenThePlanIsCopiedForward() {
        var before = first("MARAC");
        var next = PlanDocuments.banes();
        var objective =
                (ObjectNode) next.get("priorities").get(0).get("objectives").get(0);
        ((ArrayNode) objective.get("activities")).insert(0, "Something quite new.");
        run("officer.banes", () -> plans.adopt(banes, next, NEXT, null));
        var after = first("MARAC");
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.latest()).isEqualTo(before.latest());
        var added = first("Something quite new");
        assertThat(added.revision()).isZero();
        assertThat(as("officer.banes", () -> activities.board(banes)).activities())
                .hasSize(24)
                .extracting(Activity::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void countsTheStepsOfAMilestoneAsTheyWereThen() {
        assertThat(as("chair.banes", () -> activities.milestones(banes)))
                .containsEntry("g8", new MilestoneSteps(2, 1, 1, true));
        var february = Instant.parse("2025-02-01T00:00:00Z");
        assertThat(as("officer.banes", () -> activities.milestones(banes, february)))
                .containsEntry("g8", new MilestoneSteps(2, 0, 1, true));
    }

    @Test
    void writesAFileForSpreadsheets() throws IOException {
        var board = as("officer.banes", () -> activities.board(banes));
        var out = new ByteArrayOutputStream();
        ActivitiesCsv.write(board.activities(), board.today(), out);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(24);
        assertThat(lines).anyMatch(l -> l.contains("MARAC") && l.contains("2025-03-31,under-way,yes,2025-01-16"));
    }

    private Activity first(String words) {
        return as("officer.banes", () -> activities.board(banes)).activities().stream()
                .filter(a -> a.wording().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }

    private void run(String person, Runnable work) {
        people.as(person, work);
    }
}
