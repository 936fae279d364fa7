package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.testing.PortalTest;

@PortalTest
class MergersTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final Merger.Made WEST =
            new Merger.Made("E22999001", "bath-and-bristol", "Bath and Bristol", "West");

    @Autowired
    private Mergers mergers;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Access access;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesANewPartnershipAndEndsThoseBefore() {
        var made = merge(Set.of(banes(), bristol()), WEST, TODAY);
        assertThat(tenants.childrenOf(force()))
                .extracting(Tenant::name)
                .hasSize(4)
                .contains("Bath and Bristol")
                .doesNotContain("Bristol");
        assertThat(tenants.childrenOn(force(), TODAY.minusDays(1)))
                .extracting(Tenant::name)
                .hasSize(5)
                .contains("Bristol")
                .doesNotContain("Bath and Bristol");
        assertThat(tenants.historyOf(banes()).successor()).isEqualTo(made);
        assertThat(tenants.predecessorsOf(made))
                .extracting(h -> h.tenant().code())
                .containsExactly("E22000001", "E22000002");
    }

    @Test
    void leavesThoseBeforeReadableUnderTheirAddress() {
        merge(Set.of(banes(), bristol()), WEST, TODAY);
        assertThat(tenants.bySlug("bristol")).isPresent();
        people.as("officer.bristol", () -> {
            assertThat(access.bySlug("bristol").name()).isEqualTo("Bristol");
            assertThat(access.homes()).extracting(Tenant::slug).containsExactly("bristol");
        });
        people.as("performance.as", () -> assertThat(access.mayKnow(bristol())).isTrue());
    }

    @Test
    void waitsForTheDay() {
        var made = merge(Set.of(banes(), bristol()), WEST, TODAY.plusMonths(2));
        assertThat(tenants.childrenOf(force())).extracting(Tenant::code).contains("E22000001", "E22000002");
        assertThat(tenants.childrenOf(force())).extracting(Tenant::id).doesNotContain(made);
        assertThat(tenants.childrenOn(force(), TODAY.plusMonths(2)))
                .extracting(Tenant::id)
                .contains(made)
                .doesNotContain(banes());
    }

    @Test
    void mergesIntoAPartnershipThatStays() {
        var into = merge(Set.of(banes(), bristol()), new Merger.Existing(bristol()), TODAY);
        assertThat(into).isEqualTo(bristol());
        assertThat(tenants.historyOf(banes()).successor()).isEqualTo(bristol());
        assertThat(tenants.historyOf(bristol()).to()).isNull();
    }

    @Test
    void recordsTheMergerInAllThreeTenants() {
        var made = merge(Set.of(banes(), bristol()), WEST, TODAY);
        var concerned = jdbc.sql("select tenant_id from audit_entry where action = 'tenant.merged'")
                .query(Long.class)
                .list();
        assertThat(concerned)
                .containsExactlyInAnyOrder(banes().value(), bristol().value(), made.value(), made.value());
        assertThat(jdbc.sql("select to_value from audit_entry where action = 'tenant.made'")
                        .query(String.class)
                        .single())
                .isEqualTo("Bath and Bristol (West) from 2025-04-22");
    }

    @Test
    void refusesCodeAndAddressThatAreWrongOrTaken() {
        assertProblems(Set.of(banes(), bristol()), new Merger.Made("X1", "No blanks", "n", "n"), "code", "slug");
        assertProblems(
                Set.of(banes(), bristol()), new Merger.Made("E22000001", "lancashire", "n", "n"), "code", "slug");
        assertProblems(
                Set.of(banes(), bristol()), new Merger.Made("E22999001", "platform", "n", " "), "shortName", "slug");
    }

    @Test
    void refusesPartnershipsThatCannotMerge() {
        assertProblems(Set.of(banes()), WEST, "partnerships");
        assertProblems(Set.of(banes()), new Merger.Existing(banes()), "partnerships");
        assertProblems(Set.of(banes(), tenant("E22000151")), WEST, "partnerships");
        assertProblems(Set.of(banes()), new Merger.Existing(tenant("E22000151")), "into");
        merge(Set.of(banes(), bristol()), WEST, TODAY.plusMonths(1));
        assertProblems(
                Set.of(banes(), tenant("E22000369")),
                new Merger.Made("E22999002", "elsewhere", "n", "n"),
                "partnerships");
    }

    @Test
    void refusesEverybodyElse() {
        var merger = new Merger(Set.of(banes(), bristol()), WEST, TODAY, "No reason");
        people.as(
                "performance.as",
                () -> assertThatThrownBy(() -> mergers.merge(force(), merger))
                        .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> mergers.merge(force(), merger)).isInstanceOf(AccessDeniedException.class);
    }

    private TenantId merge(Set<TenantId> partnerships, Merger.Into into, LocalDate from) {
        var made = new TenantId[1];
        people.as("admin", () -> made[0] = mergers.merge(force(), new Merger(partnerships, into, from, "By order")));
        return made[0];
    }

    private void assertProblems(Set<TenantId> partnerships, Merger.Into into, String... places) {
        assertThatThrownBy(() -> merge(partnerships, into, TODAY))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(InvalidInputException.Problem::place)
                        .containsExactlyInAnyOrder(places));
    }

    private TenantId force() {
        return tenant("E23000036");
    }

    private TenantId banes() {
        return tenant("E22000001");
    }

    private TenantId bristol() {
        return tenant("E22000002");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
