package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.measures.statistics.Reason;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

class PublishingServiceTests extends MeasuresTest {

    private static final Period YEAR = Period.parse("2024-12/P12M");

    @Autowired
    private PublishingService publishing;

    @Autowired
    private RateComparisonService rates;

    private TenantId forceArea;
    private TenantId national;

    @BeforeEach
    void findTheTenants() {
        forceArea = tenants.byCode("E23000036").orElseThrow().id();
        national = tenants.byCode("K04000001").orElseThrow().id();
    }

    @Test
    void keepsMonthlyOpenDataThatEveryTenantCompares() {
        people.as("officer.banes", () -> {
            var found = rates.of(banes, "recorded-crime", RateBasis.MONTHLY_FILES, null)
                    .orElseThrow();
            assertThat(found.periods().getFirst()).isEqualTo(Period.parse("2023-12"));
            assertThat(found.others()).hasSize(4);
            int last = found.last().orElseThrow();
            assertThat(found.periods().get(last)).isEqualTo(Period.parse("2024-06"));
            assertThat(found.own().at(last).orElseThrow().rate()).isBetween(68.5, 69.0);
            assertThat(found.own().rates().getLast().reasonWhyNot()).contains(Reason.GAP);
            assertThat(found.held()).isEqualTo(7);
        });
    }

    @Test
    void refusesAreasOfOtherForceAreas() {
        people.as("performance.as", () -> {
            var foreign = Map.of("E22000151", Map.of("burglary", List.of(figure("7"))));
            assertThatThrownBy(() -> publishing.publishBelow(forceArea, foreign, "Test"))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void revisesOfficialCountsWithTheRelease() {
        people.as("admin", () -> {
            assertThat(publishing.official(national, YEAR).get("E22000001")).containsEntry("official-robbery", 205);
            var recorded = publishing.publishOfficial(
                    national,
                    YEAR,
                    Map.of("E22000001", Map.of("official-robbery", 206), "E22000002", Map.of("official-robbery", 1378)),
                    "Release of April 2026");
            assertThat(recorded).isEqualTo(new Recorded(0, 1, 1));
            assertThat(publishing.official(national, YEAR).get("E22000001")).containsEntry("official-robbery", 206);
        });
        assertThat(audited("figure.revised")).contains("Release of April 2026");
    }

    @Test
    void isForThosePerformanceOfficesAndPlatformAdministratorsAlone() {
        var mine = Map.of("E22000001", Map.of("burglary", List.of(figure("7"))));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> publishing.publishBelow(forceArea, mine, "Test"))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> publishing.publishBelow(forceArea, mine, "Test"))
                        .isInstanceOf(NotFoundException.class));
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> publishing.publishOfficial(national, YEAR, Map.of(), "Test"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> publishing.official(national, YEAR)).isInstanceOf(AccessDeniedException.class);
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> publishing.publishBelow(forceArea, mine, "Test"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publishing.publishOfficial(national, YEAR, Map.of(), "Test"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static NewFigure figure(String value) {
        return new NewFigure(
                MONTH, new BigDecimal(value), FigureStatus.FINAL, null, null, Provenance.OPEN_DATA, "Test");
    }
}
