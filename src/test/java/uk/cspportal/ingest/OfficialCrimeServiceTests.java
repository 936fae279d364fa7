package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.ingest.OfficialRelease.Change;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class OfficialCrimeServiceTests {

    private static final String BANES = "Bath and North East Somerset";
    private static final String RELEASE = "ONS, released 24 July 2025";

    @Autowired
    private OfficialCrimeService service;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient sql;

    private TenantId national;

    @BeforeEach
    void findTheTenant() {
        national = tenants.byCode("K04000001").orElseThrow().id();
    }

    @Test
    void saysWhatAReleaseWouldChangeAndThenPublishesJustThat() {
        var file = OfficialFile.of(
                "December 2024",
                OfficialFile.row("E22000001", BANES, "205"),
                OfficialFile.row("E22999999", "Newtown", "5"),
                OfficialFile.row("", "Unassigned Avon and Somerset", "7"));
        people.as("admin", () -> {
            var release = service.preview(national, file).getFirst();
            assertThat(release.found()).isEqualTo(1);
            assertThat(release.notFound()).containsExactly("E22999999 Newtown");
            assertThat(release.absent()).hasSize(313).contains("Bristol");
            assertThat(release.unassigned()).isEqualTo(7);
            assertThat(release.unchanged()).as("205 robberies").isEqualTo(1);
            assertThat(release.fresh()).isZero();
            assertThat(release.changed())
                    .hasSize(16)
                    .contains(new Change(BANES, "Burglary", 695, 205))
                    .contains(new Change(BANES, "Violence against the person + Sexual offences", 6687, 410));
            assertThat(release.isNews()).isTrue();

            assertThat(service.publish(national, file, RELEASE)).isEqualTo(new Recorded(0, 1, 16));
            assertThat(service.preview(national, file).getFirst().isNews()).isFalse();
            assertThat(service.publish(national, file, RELEASE))
                    .as("the same file twice")
                    .isEqualTo(new Recorded(0, 17, 0));
        });
        assertThat(sql.sql("select distinct why from audit_entry where action = 'figure.revised' and tenant_id = ?")
                        .param(national.value())
                        .query(String.class)
                        .list())
                .containsExactly(RELEASE);
    }

    @Test
    void leavesOutAYearThatHasNotEnded() {
        var file = OfficialFile.of("June 2025", OfficialFile.row("E22000001", BANES, "9"));
        people.as("admin", () -> {
            var release = service.preview(national, file).getFirst();
            assertThat(release.ended()).isFalse();
            assertThat(release.isNews()).isFalse();
            assertThat(service.publish(national, file, RELEASE)).isEqualTo(Recorded.NOTHING);
        });
    }

    @Test
    void publishesNothingOfAFileWithAProblemOrWithoutASource() {
        var broken = OfficialFile.of(
                "March 2025",
                OfficialFile.row("E22000001", BANES, "9"),
                OfficialFile.row("E22000002", "Bristol", "many"));
        var whole = OfficialFile.of("March 2025", OfficialFile.row("E22000001", BANES, "9"));
        people.as("admin", () -> {
            assertThat(service.preview(national, broken).getFirst().problems()).isNotEmpty();
            assertThatThrownBy(() -> service.publish(national, broken, RELEASE))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> service.publish(national, whole, " ")).isInstanceOf(InvalidInputException.class);
            assertThat(service.publish(national, whole, RELEASE)).isEqualTo(new Recorded(17, 0, 0));
        });
    }

    @Test
    void isForPlatformAdministratorsAlone() {
        var file = OfficialFile.of("March 2025", OfficialFile.row("E22000001", BANES, "9"));
        for (var person : new String[] {"performance.as", "analyst.banes", "officer.bristol"}) {
            people.as(person, () -> refused(file));
        }
        SecurityContextHolder.clearContext();
        refused(file);
    }

    private void refused(byte[] file) {
        assertThatThrownBy(() -> service.preview(national, file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.publish(national, file, RELEASE)).isInstanceOf(AccessDeniedException.class);
    }
}
