package uk.cspportal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class BankHolidayServiceTests {

    private static final LocalDate EXTRA = LocalDate.of(2025, 7, 14);

    @Autowired
    private BankHolidayService service;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private BankHolidayData data;

    @Autowired
    private BankHolidayRepository rows;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId national;

    @BeforeEach
    void national() {
        national = tenants.byCode("K04000001").orElseThrow().id();
    }

    @Test
    void bringsThePublishedListAtTheStart() {
        people.as(
                "admin",
                () -> assertThat(service.list(national))
                        .hasSize(BankHolidayData.read().size())
                        .isEqualTo(BankHolidayData.read()));
    }

    @Test
    void addsAndRemovesADayThatThenCounts() {
        people.as("admin", () -> service.add(national, EXTRA, " An extra day ", "Announced on gov.uk"));
        assertThat(calendar.workingDays().isWorking(EXTRA)).isFalse();
        people.as("admin", () -> service.remove(national, EXTRA, "Withdrawn on gov.uk"));
        rows.flush();
        assertThat(calendar.workingDays().isWorking(EXTRA)).isTrue();
    }

    @Test
    void keepsWhatAdministratorsChangedInAYearAndBringsAYearThatIsMissing() {
        people.as("admin", () -> service.remove(national, LocalDate.of(2025, 8, 25), "Moved"));
        rows.findAll().stream()
                .filter(row -> row.toHoliday().day().getYear() == 2026)
                .forEach(rows::delete);
        rows.flush();
        people.as("admin", () -> assertThat(service.yearsMissing(national)).containsExactly(2026));

        data.run(null);

        assertThat(calendar.workingDays().isWorking(LocalDate.of(2025, 8, 25))).isTrue();
        assertThat(calendar.workingDays().isWorking(LocalDate.of(2026, 8, 31))).isFalse();
    }

    @Test
    void refusesWhatIsIncompleteOrThereAlready() {
        people.as("admin", () -> {
            assertThatThrownBy(() -> service.add(national, LocalDate.of(25, 7, 14), " ", ""))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(InvalidInputException.Problem::place)
                                    .containsExactly("day", "name", "reason"));
            assertThatThrownBy(() -> service.add(national, LocalDate.of(2025, 12, 25), "Again", "x"))
                    .hasMessageContaining("on the list already");
            assertThatThrownBy(() -> service.remove(national, EXTRA, "x")).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void isForPlatformAdministratorsAlone() {
        for (var person : new String[] {"performance.as", "officer.banes"}) {
            people.as(person, () -> {
                assertThatThrownBy(() -> service.list(national)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> service.add(national, EXTRA, "x", "x"))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> service.remove(national, EXTRA, "x"))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThatThrownBy(() -> service.list(national)).isInstanceOf(RuntimeException.class);
    }
}
