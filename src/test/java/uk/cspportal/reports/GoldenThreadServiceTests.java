package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.AssuranceGiven;
import uk.cspportal.plans.AssuranceLevel;
import uk.cspportal.plans.AssuranceService;
import uk.cspportal.plans.Assured;
import uk.cspportal.plans.LinkChoice;
import uk.cspportal.plans.LinkReviewService;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class GoldenThreadServiceTests {

    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");

    @Autowired
    private GoldenThreadService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private LinkReviewService reviews;

    @Autowired
    private PlanService plans;

    @Autowired
    private AssuranceService assurances;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromNationalMeasureToGrantAndBack() {
        people.as("officer.banes", () -> {
            var thread = service.partnership(tenant("E22000001"), QUARTER);
            assertThat(thread.below("force-1"))
                    .extracting(ThreadNode::id)
                    .contains("local-1", "objective-1.1", "measure-g6", idva(thread))
                    .doesNotContain("local-2", "objective-2.1");
            assertThat(thread.above(idva(thread)))
                    .extracting(ThreadNode::id)
                    .contains("measure-g6", "objective-1.1", "local-1", "force-1", "national-1")
                    .doesNotContain("local-2");
            assertThat(thread.money("force-1")).isEqualByComparingTo(new BigDecimal(60_000));
            assertThat(thread.money("force-2")).isZero();
        });
    }

    @Test
    void saysWhereTheThreadBreaks() {
        people.as("officer.banes", () -> {
            var thread = service.partnership(tenant("E22000001"), QUARTER);
            assertThat(thread.gaps())
                    .extracting(ThreadGap::what)
                    .containsExactly(
                            "Force priorities 3 and 4",
                            "Objectives 1.5 and 2.3",
                            "Objectives 1.3, 1.4, 1.5, 1.6, 2.2 and 2.3",
                            "Two funded services, £60,000 a year",
                            "The strategies on substance misuse and reoffending",
                            "Guidelines 1 and 10",
                            "Nine links from objective to measure");
        });
    }

    @Test
    void saysWhichActivitiesAreOverdue() {
        var banes = tenant("E22000001");
        int late = jdbc.sql(
                        "update activity_record set due_on = date '2025-01-31', status = 'PLANNED' where tenant_id = :id")
                .param("id", banes.value())
                .update();
        assertThat(late).isPositive();
        jdbc.sql("update activity_update set status = 'PLANNED' where tenant_id = :id")
                .param("id", banes.value())
                .update();
        people.as("officer.banes", () -> {
            var thread = service.partnership(banes, QUARTER);
            assertThat(thread.gaps()).extracting(ThreadGap::kind).contains(ThreadGap.Kind.ACTIVITY_OVERDUE);
            assertThat(thread.nodes().stream().mapToInt(n -> n.work().overdue()).sum())
                    .isEqualTo(late);
            assertThat(service.partnership(banes, Quarter.parse("2024-25-Q3")).gaps())
                    .extracting(ThreadGap::kind)
                    .doesNotContain(ThreadGap.Kind.ACTIVITY_OVERDUE);
        });
    }

    @Test
    void readsActivitiesAsTheyWereSaidToBeThen() {
        var banes = tenant("E22000001");
        int done = jdbc.sql(
                        "update activity_update set said_at = timestamp '2025-04-10 09:00:00' where tenant_id = :id and status = 'DONE'")
                .param("id", banes.value())
                .update();
        assertThat(done).isPositive();
        people.as("officer.banes", () -> {
            assertThat(done(service.partnership(banes, QUARTER))).isZero();
            assertThat(done(service.partnership(banes, Quarter.parse("2025-26-Q1"))))
                    .isEqualTo(done);
        });
    }

    @Test
    void saysHowFarAnObjectiveIsAssuredAndWhenTheEvidenceIsOld() {
        var banes = tenant("E22000001");
        people.as("officer.banes", () -> {
            assertThat(assurance(banes, QUARTER, "1.1")).isNull();
            assertThat(assurance(banes, QUARTER, "1.5").last()).isNull();
            given(banes, AssuranceLevel.LIMITED, LocalDate.of(2024, 1, 15));
            entities.flush();
            // Said in April, so the quarter that ended in March does not know it.
            assertThat(assurance(banes, QUARTER, "1.5").last()).isNull();
            jdbc.sql("update assurance_entry set said_at = timestamp '2025-03-01 09:00:00' where tenant_id = :id")
                    .param("id", banes.value())
                    .update();
            entities.clear();
            var old = assurance(banes, QUARTER, "1.5");
            assertThat(old.last()).isEqualTo(new Assured(AssuranceLevel.LIMITED, LocalDate.of(2024, 1, 15)));
            assertThat(old.stale()).isTrue();
            assertThat(unassured(banes)).contains("objective-1.5");
            given(banes, AssuranceLevel.REASONABLE, LocalDate.of(2025, 3, 10));
            entities.flush();
            jdbc.sql("update assurance_entry set said_at = timestamp '2025-03-11 09:00:00' where tenant_id = :id")
                    .param("id", banes.value())
                    .update();
            entities.clear();
            var fresh = assurance(banes, QUARTER, "1.5");
            assertThat(fresh.last()).isEqualTo(new Assured(AssuranceLevel.REASONABLE, LocalDate.of(2025, 3, 10)));
            assertThat(fresh.stale()).isFalse();
            assertThat(unassured(banes)).isNotEmpty().doesNotContain("objective-1.5");
        });
    }

    private void given(TenantId tenant, AssuranceLevel level, LocalDate on) {
        assurances.record(tenant, PlanPlace.objective(1, 5), new AssuranceGiven(on, level, "A visit"));
    }

    private @Nullable Assurance assurance(TenantId tenant, Quarter quarter, String objective) {
        return service.partnership(tenant, quarter)
                .node("objective-" + objective)
                .orElseThrow()
                .assurance();
    }

    private List<String> unassured(TenantId tenant) {
        return service.partnership(tenant, QUARTER).gaps().stream()
                .filter(g -> g.kind() == ThreadGap.Kind.ASSURANCE_WITHOUT_EVIDENCE)
                .flatMap(g -> g.nodes().stream())
                .toList();
    }

    private static int done(GoldenThread thread) {
        return thread.nodes().stream().mapToInt(n -> n.work().done()).sum();
    }

    @Test
    void followsThePlanOfTheQuarter() {
        people.as("officer.banes", () -> {
            var before = service.partnership(tenant("E22000001"), Quarter.parse("2021-22-Q4"));
            assertThat(before.plan()).isNull();
            assertThat(before.nodes()).isEmpty();
            var after = service.partnership(tenant("E22000001"), Quarter.parse("2025-26-Q1"));
            assertThat(after.at(ThreadStage.GRANT)).isEmpty();
        });
    }

    @Test
    void keepsToTheForcePlanAndTheLinksOfAPastQuarter() {
        var banes = tenant("E22000001");
        people.as("officer.banes", () -> {
            var latest = reviews.review(banes).orElseThrow().forcePlan();
            reviews.decide(
                    banes,
                    latest.id(),
                    new LinkChoice(1, 0, latest.priority(2).orElseThrow().id(), null));
        });
        DemonstrationClock.at(
                LocalDate.of(2025, 10, 1).atTime(9, 0),
                () -> people.as("officer.banes", () -> {
                    var past = service.partnership(banes, QUARTER);
                    assertThat(above(past)).isEqualTo("Preventing and fighting crime");
                    assertThat(past.gaps()).extracting(ThreadGap::kind).doesNotContain(ThreadGap.Kind.OTHER_FORCE_PLAN);
                    var after = service.partnership(banes, Quarter.parse("2025-26-Q2"));
                    assertThat(above(after)).isEqualTo("Male violence against women and girls");
                    assertThat(after.gaps()).extracting(ThreadGap::kind).contains(ThreadGap.Kind.OTHER_FORCE_PLAN);
                }));
    }

    private static String above(GoldenThread thread) {
        return thread.above("local-1").stream()
                .filter(n -> n.stage() == ThreadStage.FORCE)
                .map(ThreadNode::title)
                .collect(Collectors.joining());
    }

    @Test
    void keepsMoneyFromThoseWhoMayNotReadGrants() {
        people.as("police.banes", () -> {
            var thread = service.partnership(tenant("E22000001"), QUARTER);
            assertThat(thread.moneyShown()).isFalse();
            assertThat(thread.at(ThreadStage.GRANT)).isEmpty();
            assertThat(thread.gaps()).extracting(ThreadGap::kind).doesNotContain(ThreadGap.Kind.GRANT_WITHOUT_MEASURE);
        });
    }

    @Test
    void showsTheForceAreaWhoCarriesWhat() {
        people.as("performance.as", () -> {
            var thread = service.forceArea(tenant("E23000036"), QUARTER);
            assertThat(thread.partnerships()).hasSize(5);
            assertThat(thread.rows()).extracting(r -> r.total().priorities()).containsExactly(5, 5, 0, 0);
            var banes = thread.partnerships().indexOf(tenants.get(tenant("E22000001")));
            var cell = thread.rows().getFirst().cells().get(banes);
            assertThat(cell.measures()).isEqualTo(6);
            assertThat(cell.objectives()).isEqualTo(6);
            assertThat(cell.money()).isEqualByComparingTo(new BigDecimal(60_000));
            assertThat(thread.gaps()).extracting(ThreadGap::what).startsWith("Force priorities 3 and 4");
        });
    }

    @Test
    void asksAsFewQueriesOfAForceAreaAsOfOnePartnership() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        people.as("performance.as", () -> {
            statistics.clear();
            service.forceArea(tenant("E23000036"), QUARTER);
            assertThat(statistics.getPrepareStatementCount()).isLessThan(25);
            statistics.clear();
            service.partnership(tenant("E22000001"), QUARTER);
            assertThat(statistics.getPrepareStatementCount()).isLessThan(35);
        });
    }

    @Test
    void asksNoMoreQueriesOfALargerPlan() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var banes = tenant("E22000001");
        people.as("officer.banes", () -> {
            statistics.clear();
            int nodes = service.partnership(banes, QUARTER).nodes().size();
            long asked = statistics.getPrepareStatementCount();
            plans.adopt(banes, larger(), LocalDate.of(2025, 3, 1), null);
            entities.flush();
            entities.clear();
            statistics.clear();
            assertThat(service.partnership(banes, QUARTER).nodes()).hasSizeGreaterThan(2 * nodes);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(asked);
        });
    }

    /** The plan with its first priority five times and its guidelines four times. */
    private static ObjectNode larger() {
        var plan = PlanDocuments.banes();
        plan.remove("tenant");
        var priorities = (ArrayNode) plan.path("priorities");
        for (int number = 3; number <= 6; number++) {
            priorities.add(((ObjectNode) priorities.get(0).deepCopy()).put("number", number));
        }
        var guidelines = (ArrayNode) plan.path("guidelines_of_success");
        int count = guidelines.size();
        for (int more = count; more < 4 * count; more++) {
            guidelines.add(((ObjectNode) guidelines.get(more % count).deepCopy())
                    .put("number", more + 1)
                    .put("key", "more-" + more));
        }
        return plan;
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        var banes = tenant("E22000001");
        var forceArea = tenant("E23000036");
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.partnership(banes, QUARTER))
                        .isInstanceOf(AccessDeniedException.class));
        for (var stranger : List.of("officer.bristol", "performance.lancashire")) {
            people.as(
                    stranger,
                    () -> assertThatThrownBy(() -> service.partnership(banes, QUARTER))
                            .isInstanceOf(NotFoundException.class));
        }
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> service.forceArea(forceArea, QUARTER))
                        .isInstanceOf(AccessDeniedException.class));
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> service.partnership(forceArea, QUARTER)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.forceArea(banes, QUARTER)).isInstanceOf(NotFoundException.class);
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> service.partnership(banes, QUARTER))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private static String idva(GoldenThread thread) {
        return thread.at(ThreadStage.GRANT).stream()
                .filter(n -> n.title().contains("IDVA"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
