package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.People;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnDeadlines;
import uk.cspportal.returns.rounds.RoundService;
import uk.cspportal.shared.Quarter;

class ReturnMailTests extends MailTest {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final Quarter NEXT = Quarter.parse("2025-26-Q1");

    @Autowired
    private RoundService rounds;

    @Autowired
    private NoticeService notices;

    @Autowired
    private NoticeBoard board;

    @Autowired
    private People directory;

    @Autowired
    private EntityManager entities;

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
        people.as(
                "chair.banes",
                () -> assertThat(notices.own().getFirst()).satisfies(one -> {
                    assertThat(one.heading()).isEqualTo("B&NES: other dates for the return for Q4 2024/25");
                    assertThat(one.detail()).startsWith("Figures come late\nFill in by Thu 8 May 2025");
                }));
        assertThat(waiting("chair.banes")).isEmpty();
        people.as("provider.banes", () -> assertThat(notices.own()).isEmpty());
    }

    @Test
    void tellsOfADayThatChangedBeforeTheReturnOpensWithTheNextDigestOnly() {
        people.as("performance.as", () -> {
            var area = tenants.byCode("E23000036").orElseThrow().id();
            var round = rounds.rounds(area).stream()
                    .filter(one -> one.quarter().equals(NEXT))
                    .findFirst()
                    .orElseThrow();
            rounds.set(area, round, Map.of());
            entities.flush();
        });
        people.as(
                "police.banes",
                () -> assertThat(notices.own()).singleElement().satisfies(one -> {
                    assertThat(one.heading()).isEqualTo("B&NES: other dates for the return for Q1 2025/26");
                    assertThat(one.path()).isEqualTo("bath-and-north-east-somerset/calendar");
                }));
        assertThat(count("recipient = 'police.banes@demonstration.example'")).isZero();
        assertThat(waiting("police.banes")).hasSize(1);
    }

    private List<Notice> waiting(String who) {
        return board.toBeMailed(directory.find(who).orElseThrow().id());
    }
}
