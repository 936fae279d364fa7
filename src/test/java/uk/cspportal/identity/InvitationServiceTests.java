package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class InvitationServiceTests {

    private static final String ADMINISTRATOR = "administrator.banes";
    private static final String ADDRESS = "jo@bathnes.example";

    @Autowired
    private InvitationService service;

    @Autowired
    private AdministratorService naming;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private ApplicationEvents events;

    @Test
    void invitesAnAddressForThirtyDaysAndTellsWhoSendsMail() {
        people.as(ADMINISTRATOR, () -> {
            var sent = service.invite(banes(), " Jo@BathNES.example ", Role.OFFICER);
            assertThat(sent.email()).isEqualTo(ADDRESS);
            assertThat(Duration.between(sent.invitedAt(), sent.expiresAt())).isEqualTo(Duration.ofDays(30));
            assertThat(service.pending(banes())).containsExactly(sent);
        });
        assertThat(events.stream(InvitationSent.class)).singleElement().satisfies(sent -> {
            assertThat(sent.email()).isEqualTo(ADDRESS);
            assertThat(sent.role()).isEqualTo("officer");
            assertThat(sent.again()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "performance.as", "admin"})
    void refusesThoseWhoDoNotAdministerTheTenant(String person) {
        people.as(person, () -> {
            assertThatThrownBy(() -> service.pending(banes()))
                    .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
            assertThatThrownBy(() -> service.invite(banes(), ADDRESS, Role.OFFICER))
                    .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
        });
    }

    @Test
    void doesNotFindAnotherTenantNorItsInvitations() {
        var foreign = new Invitation[1];
        people.as("administrator.as", () -> foreign[0] = service.invite(tenant("E23000036"), ADDRESS, Role.PANEL));
        people.as(ADMINISTRATOR, () -> {
            assertThatThrownBy(() -> service.invite(tenant("E22000002"), ADDRESS, Role.OFFICER))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.withdraw(banes(), foreign[0].id(), foreign[0].version()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.sendAgain(banes(), foreign[0].id(), foreign[0].version()))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jo", "jo@", "jo@council", "jo smith@council.example", "<jo@council.example>"})
    void refusesWhatIsNoAddress(String typed) {
        people.as(
                ADMINISTRATOR,
                () -> assertThatThrownBy(() -> service.invite(banes(), typed, Role.OFFICER))
                        .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void refusesARoleOfAnotherKindOfTenant() {
        people.as(
                ADMINISTRATOR,
                () -> assertThatThrownBy(() -> service.invite(banes(), ADDRESS, Role.COMMISSIONER))
                        .isInstanceOf(InvalidInputException.class));
        people.as(
                "administrator.as",
                () -> assertThatThrownBy(() -> service.invite(tenant("E23000036"), ADDRESS, Role.OFFICER))
                        .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void refusesWhatIsHeldOrOfferedAlreadyAndOneself() {
        people.as(ADMINISTRATOR, () -> {
            service.invite(banes(), ADDRESS, Role.OFFICER);
            assertThatThrownBy(() -> service.invite(banes(), "JO@bathnes.example", Role.OFFICER))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("already invited");
            assertThatThrownBy(() -> service.invite(banes(), "officer.banes@demonstration.example", Role.OFFICER))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> service.invite(banes(), "administrator.banes@demonstration.example", Role.OFFICER))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("yourself");
        });
    }

    @Test
    void sendsAgainAndWithdrawsWhatTheCallerHasSeenTheLatestOf() {
        people.as(ADMINISTRATOR, () -> {
            var sent = service.invite(banes(), ADDRESS, Role.OFFICER);
            var again = service.sendAgain(banes(), sent.id(), sent.version());
            assertThat(again.expiresAt()).isAfter(sent.expiresAt());
            assertThatThrownBy(() -> service.withdraw(banes(), sent.id(), sent.version()))
                    .isInstanceOf(ConflictException.class);
            service.withdraw(banes(), sent.id(), again.version());
            assertThat(service.pending(banes())).isEmpty();
            assertThatThrownBy(() -> service.sendAgain(banes(), sent.id(), again.version() + 1))
                    .isInstanceOf(ConflictException.class);
            assertThat(service.invite(banes(), ADDRESS, Role.OFFICER)).isNotNull();
        });
    }

    @Test
    void letsAPlatformAdministratorNameTheFirstAdministrator() {
        var blackpool = tenant("E22000151");
        people.as("admin", () -> {
            var named = naming.name(blackpool, ADDRESS);
            var administration = naming.administration(blackpool);
            assertThat(administration.administrators()).isEmpty();
            assertThat(administration.invited()).extracting(Invitation::id).containsExactly(named.id());
        });
        for (var other : new String[] {ADMINISTRATOR, "officer.blackpool"}) {
            people.as(other, () -> {
                assertThatThrownBy(() -> naming.name(blackpool, ADDRESS)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> naming.administration(blackpool)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private TenantId banes() {
        return tenant("E22000001");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
