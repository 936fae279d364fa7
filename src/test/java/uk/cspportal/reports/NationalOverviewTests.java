package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class NationalOverviewTests {

    private static final Quarter NOW = Quarter.parse("2025-26-Q1");

    @Autowired
    private NationalOverviewService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void holdsTheOfficialStatisticsOfTheCountryForAPartnershipsOfficer() {
        people.as("officer.banes", () -> {
            var measures = service.overview(banes(), NOW);
            assertThat(measures).allSatisfy(m -> assertThat(m.cells()).isNotEmpty());
            var official = measures.stream()
                    .filter(m -> m.sheet().key().equals("official-recorded-crime"))
                    .findFirst()
                    .orElseThrow();
            assertThat(official.cells()).hasSizeGreaterThan(300);
            assertThat(official.cells().size() + official.silent()).isEqualTo(partnerships());
            assertThat(official.isCharted()).isFalse();
            assertThat(official.moved(1) + official.moved(-1) + official.moved(0))
                    .isEqualTo(official.cells().size());
            assertThat(of(official, "E22000002").period()).isEqualTo(Period.parse("2024-12/P12M"));
        });
    }

    @Test
    void knowsNothingThatCameAfterTheQuarter() {
        people.as("officer.banes", () -> {
            var early = service.measure(banes(), "official-recorded-crime", Quarter.parse("2023-24-Q4"));
            assertThat(of(early, "E22000002").period()).isEqualTo(Period.parse("2023-12/P12M"));
            assertThat(service.measure(banes(), "official-recorded-crime", Quarter.parse("2020-21-Q4"))
                            .cells())
                    .isEmpty();
        });
    }

    @Test
    void isOpenToThoseWhoReadMeasuresAlone() {
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.overview(banes(), NOW))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> service.overview(banes(), NOW)).isInstanceOf(NotFoundException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> service.measure(banes(), "official-recorded-crime", NOW))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, NotFoundException.class);
    }

    @Test
    void saysOfAMeasureThatIsNoneSo() {
        people.as(
                "performance.as",
                () -> assertThatThrownBy(() -> service.measure(force(), "no-such", NOW))
                        .isInstanceOf(NotFoundException.class)
                        .hasMessageContaining("no-such"));
    }

    private static NationalCell of(NationalMeasure measure, String code) {
        return List.copyOf(measure.cells()).stream()
                .filter(c -> c.partnership().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int partnerships() {
        return (int) tenants.all().stream()
                .filter(t -> t.kind() == uk.cspportal.tenancy.TenantKind.PARTNERSHIP)
                .count();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private TenantId force() {
        return tenants.byCode("E23000036").orElseThrow().id();
    }
}
