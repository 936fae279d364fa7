package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.testing.PortalTest;

@PortalTest
class TenantNamesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final String OLD = "Bath and North East Somerset";
    private static final String NEW = "Bath and Avon Valley";

    @Autowired
    private TenantNames names;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsTheOldNameForTheTimeBefore() {
        rename(TODAY);
        assertThat(tenants.get(banes()).name()).isEqualTo(NEW);
        assertThat(tenants.asOf(banes(), TODAY.minusDays(1)).name()).isEqualTo(OLD);
        assertThat(tenants.asOf(banes(), LocalDate.of(1990, 1, 1)).name()).isEqualTo(OLD);
        assertThat(tenants.get(banes()).slug()).isEqualTo("bath-and-north-east-somerset");
    }

    @Test
    void namesAQuarterByItsLastDayOrByTodayWhileItRuns() {
        rename(TODAY);
        assertThat(tenants.asOf(banes(), Quarter.parse("2024-25-Q4")).name()).isEqualTo(OLD);
        assertThat(tenants.asOf(banes(), Quarter.parse("2025-26-Q1")).name()).isEqualTo(NEW);
        people.as("admin", () -> names.rename(banes(), new NewName("Avon", "Avon", TODAY.plusDays(9), "Planned")));
        assertThat(tenants.asOf(banes(), Quarter.parse("2025-26-Q1")).name()).isEqualTo(NEW);
    }

    @Test
    void givesAPlannedNameOnlyFromItsDay() {
        rename(TODAY.plusMonths(1));
        assertThat(tenants.get(banes()).name()).isEqualTo(OLD);
        assertThat(tenants.asOf(banes(), TODAY.plusMonths(1)).name()).isEqualTo(NEW);
    }

    @Test
    void putsANameRightThatCountsFromTheSameDay() {
        rename(TODAY);
        people.as("admin", () -> names.rename(banes(), new NewName("Bath and Avon", "Bath", TODAY, "A typing error")));
        assertThat(tenants.historyOf(banes()).names())
                .extracting(TenantNamed::name)
                .containsExactly(OLD, "Bath and Avon");
    }

    @Test
    void recordsTheOldNameTheNewOneAndWhy() {
        rename(TODAY);
        var entry = jdbc.sql(
                        "select person, from_value, to_value, why from audit_entry where action = 'tenant.renamed'")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("person", "Platform administrator")
                .containsEntry("from_value", OLD + " (B&NES) from 1998-07-31")
                .containsEntry("to_value", NEW + " (Bath) from 2025-04-22")
                .containsEntry("why", "New name by order");
    }

    @Test
    void refusesADayBeforeTheLatestNameAndSaysEveryProblemAtOnce() {
        people.as("admin", () -> {
            rename(TODAY);
            assertThatThrownBy(() -> names.rename(banes(), new NewName(" ", "x", TODAY.minusDays(1), "")))
                    .asInstanceOf(type(InvalidInputException.class))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(InvalidInputException.Problem::place)
                            .containsExactlyInAnyOrder("name", "reason", "from"));
        });
    }

    @Test
    void refusesEverybodyElse() {
        ThrowingCallable rename = () -> names.rename(banes(), new NewName(NEW, "Bath", TODAY, "No reason"));
        for (var person : new String[] {"officer.banes", "performance.as", "officer.bristol"}) {
            people.as(person, () -> assertThatThrownBy(rename).isInstanceOf(AccessDeniedException.class));
        }
        assertThatThrownBy(rename).isInstanceOf(AccessDeniedException.class);
        assertThat(tenants.get(banes()).name()).isEqualTo(OLD);
    }

    private void rename(LocalDate from) {
        people.as("admin", () -> names.rename(banes(), new NewName(NEW, "Bath", from, "New name by order")));
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
