package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PeopleServiceTests {

    private static final String ADMINISTRATOR = "administrator.banes";

    @Autowired
    private PeopleService service;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void listsWhoHasAccess() {
        people.as(
                ADMINISTRATOR,
                () -> assertThat(service.members(banes()))
                        .filteredOn(Member::held)
                        .extracting(Member::username, Member::role)
                        .contains(
                                org.assertj.core.groups.Tuple.tuple("officer.banes", Role.OFFICER),
                                org.assertj.core.groups.Tuple.tuple("provider.banes", Role.PROVIDER))
                        .doesNotContain(org.assertj.core.groups.Tuple.tuple("officer.bristol", Role.OFFICER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "chair.banes", "performance.as", "administrator.as"})
    void refusesThoseWhoDoNotAdministerTheTenant(String person) {
        people.as(person, () -> {
            var tenant = banes();
            assertThatThrownBy(() -> service.members(tenant)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.changeRole(tenant, 1, 0, Role.VIEWER, "x"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.end(tenant, 1, 0, "x")).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void doesNotFindAnotherTenant() {
        people.as(
                ADMINISTRATOR,
                () -> assertThatThrownBy(() -> service.members(tenant("E22000002")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void refusesTheSignedOut() {
        assertThatThrownBy(() -> service.members(banes())).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> service.end(banes(), 1, 0, "x")).isInstanceOf(Exception.class);
    }

    @Test
    void exchangesARoleAtOnceAndKeepsTheFormerOnRecord() {
        people.as(ADMINISTRATOR, () -> {
            var officer = member("officer2.banes");
            service.changeRole(banes(), officer.membership(), officer.version(), Role.VIEWER, "Moved to another team");
            assertThat(memberships.of(officer.person()))
                    .extracting(Membership::role)
                    .containsExactly(Role.VIEWER);
            assertThat(service.members(banes()))
                    .filteredOn(m -> m.person().equals(officer.person()) && !m.held())
                    .singleElement()
                    .satisfies(former -> {
                        assertThat(former.role()).isEqualTo(Role.OFFICER);
                        assertThat(former.ending().by()).isEqualTo("Partnership administrator BANES");
                        assertThat(former.ending().reason()).isEqualTo("Moved to another team");
                    });
        });
        assertThat(audited("membership.changed")).isEqualTo("officer > viewer: Moved to another team");
    }

    @Test
    void keepsFromOthersWhatIsNotCommitted() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        people.as(ADMINISTRATOR, () -> {
            var officer = member("officer2.banes");
            service.changeRole(banes(), officer.membership(), officer.version(), Role.VIEWER, "Moved");
            var elsewhere = apart.execute(status -> memberships.of(officer.person()));
            assertThat(elsewhere).extracting(Membership::role).containsExactly(Role.OFFICER);
            assertThat(memberships.of(officer.person()))
                    .extracting(Membership::role)
                    .containsExactly(Role.VIEWER);
        });
    }

    @Test
    void endsAMembershipAtOnceWithItsReason() {
        people.as(ADMINISTRATOR, () -> {
            var provider = member("provider.banes");
            assertThat(memberships.of(provider.person())).isNotEmpty();
            service.end(banes(), provider.membership(), provider.version(), "Contract ended");
            assertThat(memberships.of(provider.person())).isEmpty();
        });
        assertThat(audited("membership.ended")).isEqualTo("provider > null: Contract ended");
    }

    @Test
    void givesARoleAgainThatWasEnded() {
        people.as(ADMINISTRATOR, () -> {
            var officer = member("officer2.banes");
            service.changeRole(banes(), officer.membership(), officer.version(), Role.VIEWER, "Leave");
            var viewer = member("officer2.banes");
            service.changeRole(banes(), viewer.membership(), viewer.version(), Role.OFFICER, "Back");
            var again = member("officer2.banes");
            service.changeRole(banes(), again.membership(), again.version(), Role.VIEWER, "Leave again");
            assertThat(service.members(banes()))
                    .filteredOn(m -> m.username().equals("officer2.banes"))
                    .hasSize(4);
        });
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSameMembership() {
        people.as(ADMINISTRATOR, () -> {
            var seen = member("officer2.banes");
            service.changeRole(banes(), seen.membership(), seen.version(), Role.VIEWER, "First");
            assertThatThrownBy(() -> service.end(banes(), seen.membership(), seen.version(), "Second"))
                    .isInstanceOf(ConflictException.class);
            var now = member("officer2.banes");
            assertThatThrownBy(() -> service.end(banes(), now.membership(), now.version() + 1, "Third"))
                    .isInstanceOf(ConflictException.class);
            assertThat(memberships.of(seen.person())).hasSize(1);
        });
    }

    @Test
    void doesNotFindAMembershipOfAnotherTenant() {
        var foreign = jdbc.sql("select min(id) from membership where tenant_id = ?")
                .param(tenant("E22000002").value())
                .query(Long.class)
                .single();
        people.as(ADMINISTRATOR, () -> {
            assertThatThrownBy(() -> service.end(banes(), foreign, 0, "x")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.changeRole(banes(), foreign, 0, Role.VIEWER, "x"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PERFORMANCE", "COMMISSIONER", "PANEL", "PLATFORM_ADMINISTRATOR", "OFFICER"})
    void refusesRolesThatThePartnershipDoesNotHaveAndTheSameOne(Role role) {
        people.as(ADMINISTRATOR, () -> {
            var officer = member("officer2.banes");
            assertThatThrownBy(
                            () -> service.changeRole(banes(), officer.membership(), officer.version(), role, "Reason"))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void wantsAReason() {
        people.as(ADMINISTRATOR, () -> {
            var officer = member("officer2.banes");
            assertThatThrownBy(() -> service.end(banes(), officer.membership(), officer.version(), " "))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> service.end(banes(), officer.membership(), officer.version(), "x".repeat(501)))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void keepsTheLastAdministrator() {
        people.as(ADMINISTRATOR, () -> {
            var last = member(ADMINISTRATOR);
            assertThatThrownBy(() -> service.end(banes(), last.membership(), last.version(), "Leaving"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("last administrator");
        });
    }

    @Test
    void letsNobodyRaiseThemselvesOrShutThemselvesOut() {
        people.alsoGive("chair.banes", banes(), Role.ADMINISTRATOR);
        people.as(ADMINISTRATOR, () -> {
            var own = member(ADMINISTRATOR);
            assertThatThrownBy(() -> service.changeRole(banes(), own.membership(), own.version(), Role.OFFICER, "More"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("own role");
            assertThatThrownBy(() -> service.end(banes(), own.membership(), own.version(), "Leaving"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("own last role");
        });
        people.as("chair.banes", () -> {
            var other = member(ADMINISTRATOR);
            service.end(banes(), other.membership(), other.version(), "Left the council");
        });
        people.as(
                ADMINISTRATOR,
                () -> assertThatThrownBy(() -> service.members(banes())).isInstanceOf(NotFoundException.class));
    }

    @Test
    void looksAfterAForceAreasOffice() {
        var force = tenant("E23000036");
        people.as("administrator.as", () -> {
            var panel = service.members(force).stream()
                    .filter(m -> m.username().equals("panel.as"))
                    .findFirst()
                    .orElseThrow();
            service.changeRole(force, panel.membership(), panel.version(), Role.PERFORMANCE, "Joins the office");
            assertThat(memberships.of(panel.person()))
                    .extracting(Membership::role)
                    .containsExactly(Role.PERFORMANCE);
        });
    }

    private Member member(String username) {
        return service.members(banes()).stream()
                .filter(m -> m.held() && m.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private TenantId banes() {
        return tenant("E22000001");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }

    private String audited(String action) {
        return jdbc.sql("select from_value, to_value, why from audit_entry where action = ? and tenant_id = ?")
                .params(action, banes().value())
                .query((row, number) -> row.getString(1) + " > " + row.getString(2) + ": " + row.getString(3))
                .single();
    }
}
