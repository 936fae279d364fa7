package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnDeadlines;
import uk.cspportal.shared.Quarter;

class ReturnMailTests extends MailTest {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");

    @Autowired
    private ReturnDeadlines deadlines;

    @Autowired
    private Outbox outbox;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void tellsTheReturnsPeopleOfNewDatesAndWhy() {
        people.as("performance.as", () -> {
            var now = deadlines.ofOpened(banes(), OPEN).orElseThrow();
            var later = new ReturnDates(
                    now.opens(), LocalDate.of(2025, 5, 8), now.policeBy(), now.signBy(), now.publishBy());
            deadlines.move(banes(), OPEN, later, "Figures come late");
        });
        for (var who : new String[] {"officer.banes", "officer2.banes", "chair.banes", "police.banes"}) {
            assertThat(count("recipient = '" + who + "@demonstration.example'"))
                    .as(who)
                    .isEqualTo(1);
        }
        assertThat(count("recipient = 'provider.banes@demonstration.example'")).isZero();
        assertThat(outbox.take().orElseThrow().letter().body())
                .contains("Fill in by Thu 8 May 2025\nPolice commentary by Fri 16 May 2025")
                .contains("Why: Figures come late")
                .contains("/bath-and-north-east-somerset/returns/2024-25-q4\n");
    }
}
