package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ForceAreasTests {

    @Autowired
    private ForceAreas forceAreas;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void listsTheForceAreasOfEnglandAndWalesAndWhichAreSetUp() {
        people.as("admin", () -> {
            var all = forceAreas.list(tenant("K04000001"));
            assertThat(all).hasSize(43);
            assertThat(all)
                    .filteredOn(ForceArea::isSetUp)
                    .extracting(f -> f.tenant().name())
                    .containsExactly("Avon and Somerset", "Lancashire");
            assertThat(all)
                    .filteredOn(f -> f.tenant().name().equals("Avon and Somerset"))
                    .extracting(ForceArea::partnerships)
                    .containsExactly(5);
        });
    }

    @Test
    void setsUpAForceAreaWithItsPartnerships() {
        var kent = tenant("E23000032");
        people.as("admin", () -> {
            forceAreas.setUp(kent);
            assertThat(forceAreas.get(kent).setUp()).isEqualTo(new ForceArea.SetUp(LocalDate.of(2025, 4, 22), "admin"));
            assertThatThrownBy(() -> forceAreas.setUp(kent)).isInstanceOf(ConflictException.class);
        });
        var marked = jdbc.sql("select tenant_id from audit_entry where action = 'tenant.set-up' and person = ?")
                .param("Platform administrator")
                .query(Long.class)
                .set();
        assertThat(marked).contains(kent.value());
        assertThat(tenants.childrenOf(kent)).isNotEmpty().allMatch(p -> marked.contains(p.id().value()));
    }

    @Test
    void setsUpForceAreasOnly() {
        people.as(
                "admin",
                () -> assertThatThrownBy(() -> forceAreas.setUp(tenant("E22000001")))
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("Bath and North East Somerset is not a force area"));
    }

    @Test
    void refusesEverybodyElseAndPutsItOnTheTrail() {
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> forceAreas.list(tenant("K04000001"))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> forceAreas.setUp(tenant("E23000036"))).isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> forceAreas.list(tenant("K04000001"))).isInstanceOf(AccessDeniedException.class);
        // The refusals are committed apart, after this test's transaction began to read.
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(apart.<List<String>>execute(
                        status -> jdbc.sql("""
                        select distinct thing from audit_entry
                        where action = 'access.refused' and why like '%platform administrator%'""").query(String.class).list()))
                .contains("tenant K04000001", "tenant E23000036");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
