package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Finding;
import uk.cspportal.measures.Finding.Kind;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ExceptionsServiceTests {

    @Autowired
    private ExceptionsService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void listsAPartnershipsExceptionsByForcePriorityWithWhatIsPlanned() {
        people.as("officer.banes", () -> {
            var list = service.partnership(tenant("E22000001"));
            assertThat(list.exceptions())
                    .extracting(ExceptionsServiceTests::key)
                    .containsExactly(
                            "vehicle-crime",
                            "shoplifting",
                            "idva-referrals",
                            "drugs",
                            "possession-of-weapons",
                            "other-crime",
                            "domestic-abuse-incidents");
            assertThat(list.exceptions())
                    .extracting(ExceptionRow::priorityNumber)
                    .containsExactly(1, 1, 2, 0, 0, 0, 0);
            assertThat(list.exceptions().getLast().activity()).hasSize(2);
            assertThat(list.improvements())
                    .extracting(ExceptionsServiceTests::key)
                    .containsExactly("victim-satisfaction");
            assertThat(list.missing()).isEmpty();
        });
    }

    @Test
    void listsThoseOfAllPartnershipsForTheForceAreaAndWhatIsMissing() {
        people.as("performance.as", () -> {
            var list = service.forceArea(tenant("E23000036"));
            assertThat(list.partnerships()).hasSize(5);
            assertThat(list.exceptions())
                    .filteredOn(row -> row.priorityNumber() == 1 && row.found().has(Kind.CONCERN))
                    .extracting(row -> row.partnership().name())
                    .containsExactly("Bristol", "North Somerset");
            assertThat(list.missing())
                    .containsExactly(
                            "North Somerset has no figures of Victim satisfaction.",
                            "South Gloucestershire has no figures of IDVA referrals.");
            assertThat(list.improvements())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.found().findings())
                            .extracting(Finding::kind)
                            .containsOnly(Kind.IMPROVEMENT));
        });
    }

    @Test
    void writesALineForEachReason() {
        people.as("officer.banes", () -> {
            var file = new ByteArrayOutputStream();
            try {
                ExceptionsCsv.write(service.partnership(tenant("E22000001")), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(file.toString(StandardCharsets.UTF_8).lines())
                    .hasSize(9)
                    .anyMatch(line ->
                            line.contains(",vehicle-crime,Vehicle crime,benchmark,2024-12/P12M,\"B&NES ranks 4 of 5"))
                    .anyMatch(line ->
                            line.startsWith("E22000001,Bath and North East Somerset,,,drugs,Drugs,signal,2025-03,"
                                    + "March 2025 (34) is above the expected range of 1 to 32 a month."));
        });
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        var banes = tenant("E22000001");
        var forceArea = tenant("E23000036");
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.partnership(banes)).isInstanceOf(AccessDeniedException.class));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> service.partnership(banes)).isInstanceOf(NotFoundException.class));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> service.forceArea(forceArea)).isInstanceOf(AccessDeniedException.class));
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> service.forceArea(forceArea)).isInstanceOf(NotFoundException.class));
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> service.partnership(forceArea)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.forceArea(banes)).isInstanceOf(NotFoundException.class);
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> service.partnership(banes))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }

    private static String key(ExceptionRow row) {
        return row.found().measure().key();
    }
}
