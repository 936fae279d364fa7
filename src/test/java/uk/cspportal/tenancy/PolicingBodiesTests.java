package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PolicingBodiesTests {

    private static final LocalDate SUCCESSION = LocalDate.of(2028, 5, 8);

    @Autowired
    private PolicingBodies bodies;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void followsTheCommissionerBySomebodyElseFromADayOn() {
        people.as("admin", () -> {
            end(SUCCESSION);
            bodies.add(force(), details("Policing board", SUCCESSION, null), "By order");
            assertThat(bodies.on(force(), SUCCESSION.minusDays(1)).orElseThrow().kind())
                    .isEqualTo("Police and Crime Commissioner");
            assertThat(bodies.on(force(), SUCCESSION).orElseThrow().kind()).isEqualTo("Policing board");
            assertThat(bodies.list(force())).hasSize(2);
        });
    }

    @Test
    void refusesTwoAtATime() {
        people.as("admin", () -> {
            assertThatThrownBy(() -> bodies.add(force(), details("Mayor", SUCCESSION, null), "By order"))
                    .asInstanceOf(type(InvalidInputException.class))
                    .satisfies(e -> assertThat(e.problems())
                            .singleElement()
                            .satisfies(p -> assertThat(p.remedy())
                                    .startsWith("Avon and Somerset Police and Crime Commissioner governs from"
                                            + " 22 November 2012. Give it a last day first")));
            end(SUCCESSION);
            bodies.add(force(), details("Mayor", SUCCESSION, null), "By order");
            assertThatThrownBy(() -> end(SUCCESSION.plusDays(1))).isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void refusesWhatIsIncompleteOrEndsBeforeItBegins() {
        people.as(
                "admin",
                () -> assertThatThrownBy(() ->
                                bodies.add(force(), new PolicingBody.Details("", " ", SUCCESSION, SUCCESSION), ""))
                        .asInstanceOf(type(InvalidInputException.class))
                        .satisfies(e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .contains("name", "kind", "to", "reason")));
    }

    @Test
    void refusesAChangeToWhatSomebodyElseChanged() {
        people.as("admin", () -> {
            var seen = current();
            end(SUCCESSION);
            assertThatThrownBy(() -> bodies.change(
                            force(), seen.id(), seen.version(), details("Mayor", SUCCESSION, null), "By order"))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void recordsWhatItWasWhatItIsAndWhy() {
        people.as("admin", () -> end(SUCCESSION));
        assertThat(jdbc.sql("select from_value, to_value, why from audit_entry where action = 'policing-body.changed'")
                        .query()
                        .singleRow())
                .containsEntry(
                        "from_value",
                        "Avon and Somerset Police and Crime Commissioner, Police and Crime Commissioner,"
                                + " from 22 November 2012")
                .containsEntry(
                        "to_value",
                        "Avon and Somerset Police and Crime Commissioner, Police and Crime Commissioner,"
                                + " from 22 November 2012 to 7 May 2028")
                .containsEntry("why", "The office ends");
    }

    @Test
    void takesOutAWrongEntry() {
        people.as("admin", () -> {
            bodies.remove(force(), current().id(), "Never right");
            assertThat(bodies.list(force())).isEmpty();
        });
        assertThat(jdbc.sql("select why from audit_entry where action = 'policing-body.removed'")
                        .query(String.class)
                        .single())
                .isEqualTo("Never right");
    }

    @Test
    void givesOnlyForceAreasAPolicingBody() {
        people.as("admin", () -> {
            assertThatThrownBy(() -> bodies.add(banes(), details("Mayor", SUCCESSION, null), "By order"))
                    .isInstanceOf(ConflictException.class);
            var lancashire = tenants.byCode("E23000003").orElseThrow().id();
            assertThatThrownBy(() -> bodies.remove(lancashire, current().id(), "Another force area"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void letsMembersReadAndOnlyThePlatformChange() {
        people.as("performance.as", () -> {
            assertThat(bodies.list(force())).hasSize(1);
            assertThatThrownBy(() -> bodies.add(force(), details("Mayor", SUCCESSION, null), "No reason"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> bodies.list(force())).isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> bodies.list(force())).isInstanceOf(NotFoundException.class);
    }

    private void end(LocalDate to) {
        var body = current();
        bodies.change(
                force(),
                body.id(),
                body.version(),
                new PolicingBody.Details(body.name(), body.kind(), body.from(), to),
                "The office ends");
    }

    private PolicingBody current() {
        return bodies.list(force()).getFirst();
    }

    private static PolicingBody.Details details(String kind, LocalDate from, @Nullable LocalDate to) {
        return new PolicingBody.Details("Avon and Somerset " + kind, kind, from, to);
    }

    private TenantId force() {
        return tenants.byCode("E23000036").orElseThrow().id();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
