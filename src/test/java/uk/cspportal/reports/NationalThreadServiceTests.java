package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ArrayNode;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.FigureService;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanService;
import uk.cspportal.reports.NationalThread.Row;
import uk.cspportal.reports.NationalThread.Taken;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class NationalThreadServiceTests {

    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");

    @Autowired
    private NationalThreadService service;

    @Autowired
    private GoldenThreadService threads;

    @Autowired
    private ForcePlanService forcePlans;

    @Autowired
    private PlanService plans;

    @Autowired
    private GrantService grants;

    @Autowired
    private FigureService figures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromNationalMeasuresToWhatPartnershipsCarry() {
        people.as("performance.as", () -> {
            var thread = service.thread(avon(), QUARTER);
            assertThat(thread.others()).isEqualTo(42);
            var taken = row(thread, "Reduce Neighbourhood Crime").taken().getFirst();
            var force = threads.forceArea(avon(), QUARTER);
            var same = force.rows().stream()
                    .filter(r -> r.priority().id().equals(taken.priority().id()))
                    .findFirst()
                    .orElseThrow()
                    .total();
            assertThat(taken.total().partnerships()).isEqualTo(5);
            assertThat(taken.total().of()).isEqualTo(5);
            assertThat(taken.total().measures()).isEqualTo(same.measures());
            assertThat(taken.total().money()).isEqualByComparingTo(same.money()).isPositive();
            assertThat(taken.total().told())
                    .isPositive()
                    .isLessThanOrEqualTo(taken.total().counted());
            assertThat(thread.rows())
                    .flatExtracting(Row::left)
                    .extracting(NationalThread.Left::reason)
                    .anyMatch(reason -> reason.startsWith("There is no local measurement"));
            assertThat(thread.gaps())
                    .extracting(NationalThread.Gap::why)
                    .contains("Force priorities 3 and 4 are carried by no partnership’s plan.");
        });
    }

    /** Two force priorities under one national measure are not the same partnership twice. */
    @Test
    void countsEachPartnershipMeasureAndServiceOnce() {
        people.as("performance.as", () -> {
            for (var row : service.thread(avon(), QUARTER).rows()) {
                assertThat(row.total().partnerships()).isLessThanOrEqualTo(5);
                assertThat(row.total().money()).isLessThanOrEqualTo(new BigDecimal(120_000));
                if (row.taken().size() == 1) {
                    assertThat(row.total()).isEqualTo(row.taken().getFirst().total());
                }
            }
        });
    }

    @Test
    void tellsAMeasureOnlyByAValueOfThisYearThatStands() {
        var banes = tenant("E22000001");
        var partnership = tenants.get(banes);
        var key = jdbc.sql("""
                        select m.measure_key from measure m join figure f on f.tenant_id = m.tenant_id and f.measure_id = m.id
                        where m.tenant_id = :id and f.period_months = 1 and f.period_start = date '2025-02-01'
                            and f.amount is not null and f.dimension = '' order by m.measure_key limit 1""").param("id", banes.value()).query(String.class).single();
        people.as("performance.as", () -> {
            assertThat(told(partnership, key, QUARTER)).isTrue();
            assertThat(told(partnership, key, Quarter.parse("2030-31-Q1"))).isFalse();
            jdbc.sql("update figure set superseded_at = timestamp '2025-04-01 09:00:00' where tenant_id = :id")
                    .param("id", banes.value())
                    .update();
            assertThat(told(partnership, key, QUARTER)).isFalse();
        });
    }

    private boolean told(Tenant partnership, String key, Quarter quarter) {
        return figures.toldBelow(List.of(avon()), List.of(partnership), List.of(key), quarter)
                .getOrDefault(partnership.id(), Set.of())
                .contains(key);
    }

    @Test
    void showsAllForceAreasThatAPersonOverseesAndNoOther() {
        secondPlan();
        people.as("performance.as", () -> assertThat(areas()).containsExactly("Avon and Somerset"));
        people.as("performance.lancashire", () -> {
            var thread = service.thread(lancashire(), QUARTER);
            assertThat(thread.areas()).extracting(a -> a.forceArea().name()).containsExactly("Lancashire");
            assertThat(thread.rows())
                    .flatExtracting(Row::taken)
                    .extracting(Taken::forceArea)
                    .doesNotContain(tenants.get(avon()));
        });
        people.alsoGive("performance.as", lancashire(), Role.COMMISSIONER);
        people.as("performance.as", () -> {
            assertThat(areas()).containsExactlyInAnyOrder("Avon and Somerset", "Lancashire");
            var thread = service.thread(avon(), QUARTER);
            assertThat(thread.others()).isEqualTo(41);
            assertThat(row(thread, "Reduce Neighbourhood Crime").areas()).isEqualTo(2);
            assertThat(row(thread, "Reduce Neighbourhood Crime").total().of())
                    .isEqualTo(5 + tenants.childrenOf(lancashire()).size());
        });
    }

    /** Whoever only administers a force area or sits on its panel watches no partnership there. */
    @Test
    void countsNoRoleThatDoesNotOversee() {
        secondPlan();
        people.alsoGive("performance.as", lancashire(), Role.PANEL);
        people.alsoGive("performance.as", lancashire(), Role.ADMINISTRATOR);
        people.as("performance.as", () -> assertThat(areas()).containsExactly("Avon and Somerset"));
    }

    private List<String> areas() {
        return service.thread(avon(), QUARTER).areas().stream()
                .map(a -> a.forceArea().name())
                .toList();
    }

    @Test
    void asksNoMoreQueriesOfMoreForceAreas() {
        secondPlan();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long[] asked = new long[2];
        people.as("performance.as", () -> {
            statistics.clear();
            service.thread(avon(), QUARTER);
            asked[0] = statistics.getPrepareStatementCount();
        });
        people.alsoGive("performance.as", lancashire(), Role.PERFORMANCE);
        people.as("performance.as", () -> {
            entities.flush();
            entities.clear();
            statistics.clear();
            assertThat(service.thread(avon(), QUARTER).areas()).hasSize(2);
            asked[1] = statistics.getPrepareStatementCount();
        });
        assertThat(asked[1]).isEqualTo(asked[0]).isLessThan(25);
    }

    @Test
    void givesRowsAndGapsAsAFile() {
        people.as("performance.as", () -> {
            var out = new ByteArrayOutputStream();
            try {
                NationalThreadCsv.write(service.thread(avon(), QUARTER), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("record,national_measure,force_area_code")
                    .contains("proposed,Reduce Neighbourhood Crime,E23000036,Avon and Somerset,1,Preventing")
                    .contains("gap,,E23000036,Avon and Somerset,,Force priorities 3 and 4");
        });
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        var both = List.of(avon(), lancashire());
        var partnerships = tenants.childrenOf(lancashire());
        var on = LocalDate.of(2025, 3, 31);
        for (var person : List.of("panel.as", "officer.banes", "chair.banes")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> service.thread(avon(), QUARTER))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> service.thread(avon(), QUARTER)).isInstanceOf(NotFoundException.class));
        people.as(
                "admin",
                () -> assertThatThrownBy(() -> service.thread(avon(), QUARTER))
                        .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class));
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> forcePlans.findInForce(both, on)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> plans.outlinesBelow(both, partnerships, on))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> grants.fundingBy(both, FinancialYear.of(QUARTER)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> figures.toldBelow(both, partnerships, List.of("x"), QUARTER))
                    .isInstanceOf(NotFoundException.class);
            assertThat(plans.outlinesBelow(List.of(avon()), partnerships, on)).isEmpty();
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> service.thread(avon(), QUARTER))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    /** Gives another force area the same plan, and one of its partnerships the plan of Bath. */
    private void secondPlan() {
        var force = PlanDocuments.force();
        force.remove("tenant");
        var local = PlanDocuments.banes();
        local.remove("tenant");
        local.path("guidelines_of_success").forEach(g -> ((ArrayNode) g.path("measures")).removeAll());
        people.as("performance.lancashire", () -> forcePlans.define(lancashire(), force));
        var partnership = tenants.childrenOf(lancashire()).getFirst();
        people.asStandIn(
                partnership, Role.OFFICER, () -> plans.adopt(partnership.id(), local, LocalDate.of(2024, 4, 1), null));
    }

    private static Row row(NationalThread thread, String national) {
        return thread.rows().stream()
                .filter(r -> r.national().equals(national))
                .findFirst()
                .orElseThrow();
    }

    private TenantId avon() {
        return tenant("E23000036");
    }

    private TenantId lancashire() {
        return tenant("E23000003");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
