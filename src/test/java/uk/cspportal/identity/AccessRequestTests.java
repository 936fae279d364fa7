package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class AccessRequestTests {

    private static final String ADMINISTRATOR = "administrator.banes";
    private static final String WORDS = "New officer in the community safety team.";

    @Autowired
    private AskForAccessService asking;

    @Autowired
    private AccessRequestService answering;

    @Autowired
    private Memberships memberships;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private ApplicationEvents events;

    @Test
    void landsWithTheAdministratorsOfTheTenant() {
        ask(banes());
        people.as(
                ADMINISTRATOR,
                () -> assertThat(answering.waiting(banes())).singleElement().satisfies(r -> {
                    assertThat(r.username()).isEqualTo("newcomer");
                    assertThat(r.message()).isEqualTo(WORDS);
                }));
        people.as(
                "administrator.as",
                () -> assertThat(answering.waiting(tenant("E23000036"))).isEmpty());
        assertThat(events.stream(AccessRequested.class)).hasSize(1);
    }

    @Test
    void givesTheRoleAtOnceAndTellsThePerson() {
        ask(banes());
        people.as(ADMINISTRATOR, () -> {
            var request = answering.waiting(banes()).getFirst();
            answering.grant(banes(), request.id(), request.version(), Role.VIEWER);
            assertThat(answering.waiting(banes())).isEmpty();
        });
        assertThat(memberships.of(people.user("newcomer").id()))
                .extracting(Membership::role)
                .containsExactly(Role.VIEWER);
        people.as(
                "newcomer",
                () -> assertThat(asking.mine()).singleElement().satisfies(r -> {
                    assertThat(r.state()).isEqualTo(AccessRequestState.GRANTED);
                    assertThat(r.role()).isEqualTo(Role.VIEWER);
                }));
        assertThat(events.stream(AccessRequestAnswered.class))
                .singleElement()
                .satisfies(answered -> assertThat(answered.role()).isEqualTo("viewer"));
    }

    @Test
    void declinesWithAReasonAndLetsThePersonAskAgain() {
        ask(banes());
        people.as(ADMINISTRATOR, () -> {
            var request = answering.waiting(banes()).getFirst();
            assertThatThrownBy(() -> answering.decline(banes(), request.id(), request.version(), " "))
                    .isInstanceOf(InvalidInputException.class);
            answering.decline(banes(), request.id(), request.version(), "Ask your own partnership.");
        });
        people.as("newcomer", () -> {
            assertThat(asking.mine()).extracting(OwnRequest::answer).containsExactly("Ask your own partnership.");
            asking.ask(banes(), WORDS);
            assertThat(asking.mine()).hasSize(2);
        });
        assertThat(memberships.of(people.user("newcomer").id())).isEmpty();
    }

    @Test
    void answersOnceAndOnlyWhatTheCallerHasSeen() {
        ask(banes());
        people.as(ADMINISTRATOR, () -> {
            var request = answering.waiting(banes()).getFirst();
            assertThatThrownBy(() -> answering.grant(banes(), request.id(), request.version() + 1, Role.VIEWER))
                    .isInstanceOf(ConflictException.class);
            answering.decline(banes(), request.id(), request.version(), "No.");
            assertThatThrownBy(() -> answering.grant(banes(), request.id(), request.version(), Role.VIEWER))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "newcomer", "admin", "administrator.as"})
    void letsOnlyTheTenantsAdministratorsAnswer(String person) {
        ask(banes());
        people.as(person, () -> {
            assertThatThrownBy(() -> answering.waiting(banes()))
                    .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
            assertThatThrownBy(() -> answering.grant(banes(), 1, 0, Role.ADMINISTRATOR))
                    .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
            assertThatThrownBy(() -> answering.decline(banes(), 1, 0, "x"))
                    .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
        });
    }

    @Test
    void doesNotFindARequestOfAnotherTenant() {
        var id = new long[1];
        ask(tenant("E23000036"));
        people.as(
                "administrator.as",
                () -> id[0] = answering.waiting(tenant("E23000036")).getFirst().id());
        people.as(ADMINISTRATOR, () -> {
            assertThatThrownBy(() -> answering.grant(banes(), id[0], 0, Role.VIEWER))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> answering.decline(banes(), id[0], 0, "x")).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void refusesASecondRequestASixthOneAndOneFromAMember() {
        people.as("newcomer", () -> {
            asking.ask(banes(), WORDS);
            assertThatThrownBy(() -> asking.ask(banes(), WORDS)).isInstanceOf(ConflictException.class);
            others().limit(4).forEach(tenant -> asking.ask(tenant, WORDS));
            var sixth = others().skip(4).findFirst().orElseThrow();
            assertThatThrownBy(() -> asking.ask(sixth, WORDS))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("5");
        });
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> asking.ask(banes(), WORDS)).isInstanceOf(ConflictException.class));
    }

    @Test
    void refusesAnEmptyMessageATenantThatIsNotAskedAndTheSignedOut() {
        people.as("newcomer", () -> {
            assertThatThrownBy(() -> asking.ask(banes(), "")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> asking.ask(tenant("K04000001"), WORDS)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asking.ask(new TenantId(-1), WORDS)).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> asking.ask(banes(), WORDS)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> asking.mine()).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> asking.askable()).isInstanceOf(Exception.class);
    }

    @Test
    void showsAPersonTheirOwnRequestsOnly() {
        ask(banes());
        people.as("officer.bristol", () -> assertThat(asking.mine()).isEmpty());
    }

    @Test
    void offersPartnershipsAndForceAreasAndSaysWhereNobodyAnswersYet() {
        people.as("newcomer", () -> {
            assertThat(asking.askable())
                    .extracting(Tenant::name)
                    .contains("Bristol", "Avon and Somerset")
                    .doesNotContain("England and Wales");
            assertThat(asking.hasAdministrator(banes())).isTrue();
            assertThat(asking.hasAdministrator(tenant("E22000002"))).isFalse();
        });
    }

    private void ask(TenantId tenant) {
        people.as("newcomer", () -> asking.ask(tenant, WORDS));
    }

    private java.util.stream.Stream<TenantId> others() {
        return List.copyOf(asking.askable()).stream().map(Tenant::id).filter(t -> !t.equals(banes()));
    }

    private TenantId banes() {
        return tenant("E22000001");
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
