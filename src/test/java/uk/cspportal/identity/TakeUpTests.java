package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class TakeUpTests {

    private static final String ADDRESS = "jose@bathnes.example";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private People directory;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Tenants tenants;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private PersonId arrived;

    @BeforeEach
    void somebodyArrives() {
        arrived = directory.arrive("sub-jose", "jose", "José", ADDRESS).id();
    }

    @Test
    void turnsAnInvitationIntoAMembershipOnce() {
        invite(ADDRESS, Role.OFFICER);
        signsIn(ADDRESS.toUpperCase(java.util.Locale.ROOT));
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived)).singleElement().satisfies(m -> {
            assertThat(m.tenant()).isEqualTo(banes());
            assertThat(m.role()).isEqualTo(Role.OFFICER);
        });
        people.as(
                "administrator.banes",
                () -> assertThat(invitations.pending(banes())).isEmpty());
        assertThat(count("invitation.taken-up")).isOne();
        assertThat(count("membership.given")).isOne();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"josé@bathnes.example", "jose@bathnes.example.org", "no address", ""})
    void takesUpNothingForAnAddressThatIsNotProvedOrAnother(@Nullable String address) {
        invite(ADDRESS, Role.OFFICER);
        signsIn(address);
        assertThat(memberships.of(arrived)).isEmpty();
    }

    @Test
    void takesUpNothingThatWasWithdrawn() {
        invite(ADDRESS, Role.OFFICER);
        people.as("administrator.banes", () -> {
            var sent = invitations.pending(banes()).getFirst();
            invitations.withdraw(banes(), sent.id(), sent.version());
        });
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived)).isEmpty();
    }

    @Test
    void takesUpNothingThatHasExpiredUntilItIsSentAgain() {
        DemonstrationClock.at(LocalDateTime.of(2025, 3, 20, 9, 0), () -> invite(ADDRESS, Role.OFFICER));
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived)).isEmpty();
        invite(ADDRESS, Role.OFFICER);
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived)).hasSize(1);
    }

    @Test
    void takesUpARoleThatIsHeldByNowWithoutGivingItTwice() {
        invite(ADDRESS, Role.OFFICER);
        changes.give(arrived, banes(), Role.OFFICER, java.time.LocalDate.of(2025, 4, 1), "Somebody", "Directly");
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived)).hasSize(1);
        people.as(
                "administrator.banes",
                () -> assertThat(invitations.pending(banes())).isEmpty());
    }

    @Test
    void takesUpInvitationsOfSeveralTenants() {
        invite(ADDRESS, Role.VIEWER);
        people.as("administrator.as", () -> invitations.invite(tenant("E23000036"), ADDRESS, Role.PANEL));
        signsIn(ADDRESS);
        assertThat(memberships.of(arrived))
                .extracting(Membership::role)
                .containsExactlyInAnyOrder(Role.VIEWER, Role.PANEL);
    }

    @Test
    void worksWithTheDemonstrationsOwnSignIn() {
        invite("newcomer@demonstration.example", Role.VIEWER);
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("newcomer", "demo"));
        assertThat(memberships.of(people.user("newcomer").id())).hasSize(1);
    }

    private void invite(String address, Role role) {
        people.as("administrator.banes", () -> invitations.invite(banes(), address, role));
    }

    private void signsIn(@Nullable String address) {
        events.publishEvent(new PersonSignedIn(arrived, address));
    }

    private long count(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and tenant_id = ? and thing like '%jose%'"
                        + " or action = ? and thing = ?")
                .params(action, banes().value(), action, "person " + arrived.value())
                .query(Long.class)
                .single();
    }

    private TenantId banes() {
        return tenant("E22000001");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
