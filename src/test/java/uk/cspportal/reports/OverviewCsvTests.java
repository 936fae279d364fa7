package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class OverviewCsvTests {

    @Autowired
    private ForceOverviewService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void keepsValuePeriodAndStateOfACellTogether() {
        var lines = written().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFforce_area,quarter,partnership_code,partnership,force_priority,measure_key,measure,"
                        + "period,value,unit,status,variation,illustrative");
        assertThat(lines)
                .hasSize(1 + 6 * 10)
                .anyMatch(l -> l.startsWith("Avon and Somerset,2024-25-Q4,E22000001,")
                        && l.contains(",1,recorded-crime,Police recorded total crime,2025-03,1140,count,final,"))
                .anyMatch(l -> l.startsWith("Avon and Somerset,2024-25-Q4,,All five,")
                        && l.contains(",2025-03,12493,count,final,"))
                .anyMatch(l -> l.contains(",idva-referrals,") && l.endsWith(",true"));
    }

    private String written() {
        var out = new ByteArrayOutputStream();
        people.as("performance.as", () -> {
            try {
                var force = tenants.byCode("E23000036").orElseThrow().id();
                OverviewCsv.write(service.overview(force, Quarter.parse("2024-25-Q4")), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
