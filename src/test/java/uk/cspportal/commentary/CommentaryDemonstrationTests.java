package uk.cspportal.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class CommentaryDemonstrationTests {

    private static final Quarter Q3 = new Quarter(2024, 3);

    @Autowired
    private CommentaryService service;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void thePoliceAreaLeadOfBathAndNorthEastSomersetWroteInFebruary() {
        people.as("officer.banes", () -> {
            var said = service.of(tenants.byCode("E22000001").orElseThrow().id(), Q3);
            var first = said.of("g1");

            assertThat(said.written()).isEqualTo(3);
            assertThat(first.commentary()).isNotNull();
            assertThat(first.commentary().outlook()).isEqualTo(Outlook.MODERATE_INCREASE);
            assertThat(first.commentary().writtenBy()).isEqualTo("Police area lead BANES");
            assertThat(LocalDate.ofInstant(first.commentary().writtenAt(), Formats.LONDON))
                    .isEqualTo(LocalDate.of(2025, 2, 18));
            assertThat(first.actions()).extracting(PlannedAction::number).containsExactly(1, 2, 3);
        });
    }

    @Test
    void theForceAreasOfficeReadsEveryPartnershipsCommentary() {
        people.as("performance.as", () -> {
            for (var code : new String[] {"E22000001", "E22000002", "E22000003", "E22000006", "E22000369"}) {
                assertThat(service.of(tenants.byCode(code).orElseThrow().id(), Q3)
                                .written())
                        .as(code)
                        .isPositive();
            }
        });
    }
}
