package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How the mail of the outbox comes to a real server, once, also when the server is away for a while. */
class PostmanTests extends MailTest {

    private static final Letter LETTER =
            new Letter("Widcombe’s request", "Naïve ‡ words\n\nhttps://portal.example.org\n");

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void sendsPlainTextInThePortalsNameOnce() throws Exception {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        postman.deliver();
        postman.deliver();
        assertThat(arrived()).singleElement().satisfies(mail -> {
            assertThat(mail.getFrom()).singleElement().hasToString("Partnership portal <portal@demonstration.example>");
            assertThat(mail.getAllRecipients()).singleElement().hasToString("jo@bathnes.example");
            assertThat(mail.getSubject()).isEqualTo("Widcombe’s request");
            assertThat(mail.getHeader("Reply-To")).isNull();
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(LETTER.body().strip());
        });
        assertThat(count("sent_at is not null and failure is null")).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        stopServer();
        postman.deliver();
        assertThat(count("attempts = 1 and sent_at is null and failure like '%refused%'"))
                .isEqualTo(1);
        assertThat(nextAttempt()).isBetween(now().plusSeconds(110), now().plusSeconds(120));
        startServer();
        postman.deliver();
        assertThat(arrived()).isEmpty();
        makeDue();
        postman.deliver();
        assertThat(recipients()).containsExactly("jo@bathnes.example");
        assertThat(count("attempts = 2 and sent_at is not null and failure is null"))
                .isEqualTo(1);
    }

    @Test
    void doesNotLetAMailThatCannotBeSentHoldUpTheOthers() {
        outbox.add(banes(), "no address", LETTER);
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        postman.deliver();
        assertThat(recipients()).containsExactly("jo@bathnes.example");
        assertThat(count("recipient = 'no address' and failure is not null and next_attempt is not null"))
                .isEqualTo(1);
    }

    @Test
    void givesUpAfterADayAndKeepsTheReason() {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        stopServer();
        long minutes = 0;
        while (waiting() > 0) {
            makeDue();
            var before = now();
            postman.deliver();
            minutes += waiting() > 0 ? Duration.between(before, nextAttempt()).toMinutes() : 0;
        }
        assertThat(minutes / 60).isEqualTo(24);
        assertThat(count("attempts = 18 and sent_at is null and failure like '%refused%'"))
                .isEqualTo(1);
    }

    @Test
    void forgetsWhatWasSentThirtyDaysAgoButNotWhatWasGivenUp() {
        outbox.add(banes(), "old@bathnes.example", LETTER);
        outbox.add(banes(), "new@bathnes.example", LETTER);
        outbox.add(banes(), "never@bathnes.example", LETTER);
        jdbc.sql("update outbox_mail set next_attempt = null, created_at = ?")
                .param(now().minusDays(40))
                .update();
        jdbc.sql("update outbox_mail set sent_at = ? where recipient = 'old@bathnes.example'")
                .param(now().minusDays(31))
                .update();
        jdbc.sql("update outbox_mail set sent_at = ? where recipient = 'new@bathnes.example'")
                .param(now().minusDays(29))
                .update();
        postman.forgetSent();
        assertThat(jdbc.sql("select recipient from outbox_mail order by id")
                        .query(String.class)
                        .list())
                .containsExactly("new@bathnes.example", "never@bathnes.example");
    }

    @Test
    void sendsNothingWithoutAServer() {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        new Postman(new MailSettings("", ""), outbox, sender).deliver();
        assertThat(count("attempts = 0")).isEqualTo(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void neverSendsOneMailTwiceHoweverManyWorkAtOnce() throws Exception {
        var addresses = IntStream.range(0, 30)
                .mapToObj(i -> "jo" + i + "@bathnes.example")
                .toList();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> addresses.forEach(to -> outbox.add(banes(), to, LETTER)));
        var together = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var work = threads.invokeAll(Collections.nCopies(3, () -> {
                together.await();
                postman.deliver();
                return null;
            }));
            for (var done : work) {
                done.get();
            }
            postman.deliver();
            assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
        } finally {
            jdbc.sql("delete from outbox_mail").update();
        }
    }

    private void makeDue() {
        jdbc.sql("update outbox_mail set next_attempt = ? where next_attempt is not null")
                .param(now())
                .update();
    }

    private LocalDateTime nextAttempt() {
        return jdbc.sql("select next_attempt from outbox_mail")
                .query(LocalDateTime.class)
                .single();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
