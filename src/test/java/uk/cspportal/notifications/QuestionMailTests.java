package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.People;
import uk.cspportal.shared.Quarter;

class QuestionMailTests extends MailTest {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");

    @Autowired
    private ThreadService threads;

    @Autowired
    private NoticeService notices;

    @Autowired
    private NoticeBoard board;

    @Autowired
    private People directory;

    @Autowired
    private Outbox outbox;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void tellsTheOtherSideOnlyAndNotWhatWasSaid() {
        people.as("performance.as", () -> threads.ask(banes(), OPEN, "g3", ThreadSide.POLICE, "Did the patrols end?"));

        assertThat(count("recipient = 'police.banes@demonstration.example'")).isEqualTo(1);
        assertThat(count("recipient like 'officer%' or recipient like 'performance%'"))
                .isZero();
        assertThat(outbox.take().orElseThrow().letter().body())
                .contains("You are asked a question", "/bath-and-north-east-somerset/returns/2024-25-q4/review")
                .doesNotContain("patrols");
        people.as(
                "police.banes",
                () -> threads.reply(
                        banes(), threads.of(banes(), OPEN).getFirst().id(), 1, "In April."));
        assertThat(count("recipient = 'performance.as@demonstration.example'")).isEqualTo(1);
    }

    @Test
    void tellsTheOtherSideInThePortalAndNotTwiceByMail() {
        people.as("performance.as", () -> threads.ask(banes(), OPEN, "g3", ThreadSide.POLICE, "Did the patrols end?"));

        people.as(
                "police.banes",
                () -> assertThat(notices.own()).singleElement().satisfies(one -> {
                    assertThat(one.heading()).isEqualTo("B&NES: you are asked a question on the return for Q4 2024/25");
                    assertThat(one.detail()).doesNotContain("patrols");
                    assertThat(one.path()).isEqualTo("bath-and-north-east-somerset/returns/2024-25-q4/review");
                }));
        for (var who : new String[] {"performance.as", "officer.banes", "police.bristol"}) {
            people.as(
                    who,
                    () -> assertThat(notices.own())
                            .as(who)
                            .noneMatch(one -> one.heading().contains("question")));
        }
        assertThat(board.toBeMailed(directory.find("police.banes").orElseThrow().id()))
                .isEmpty();

        people.as(
                "police.banes",
                () -> threads.reply(
                        banes(), threads.of(banes(), OPEN).getFirst().id(), 1, "No."));
        people.as(
                "performance.as",
                () -> threads.reply(
                        banes(), threads.of(banes(), OPEN).getFirst().id(), 2, "Why?"));
        people.as("police.banes", () -> assertThat(notices.own()).hasSize(2));
    }
}
