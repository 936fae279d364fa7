package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationClock;

/** Who is reminded when, once, and that one mail a day tells all of it. */
class RemindersTests extends MailTest {

    private static final String OFFICER = "officer.banes@demonstration.example";

    @Autowired
    private Reminders reminders;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Postman postman;

    @Autowired
    private DemonstrationPeople people;

    @BeforeEach
    void forgetWhatTheDemonstrationTold() {
        jdbc.sql("delete from notice").update();
    }

    @Test
    void tellsWhoeverHoldsTheStepInThePortalAndInOneMail() throws Exception {
        nothingIsReady();
        run("2025-04-25T09:00");
        run("2025-04-25T09:10");
        var told = as("officer.banes", notices::own);
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.heading()).isEqualTo("B&NES: the return for Q4 2024/25 is due on Fri 2 May 2025");
            assertThat(one.path()).isEqualTo("bath-and-north-east-somerset/returns/2024-25-q4");
            assertThat(one.isNew()).isTrue();
        });
        assertThat(as("chair.banes", notices::own)).isEmpty();
        assertThat(as("police.banes", notices::own)).isEmpty();
        assertThat(as("provider.banes", notices::own)).hasSize(1);
        assertThat(mailsTo(OFFICER)).isEqualTo(1);

        DemonstrationClock.at(LocalDateTime.parse("2025-04-25T09:20"), postman::deliver);
        var mail = arrived().stream()
                .filter(one -> to(one).equals(OFFICER))
                .findFirst()
                .orElseThrow();
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        var read = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw.toByteArray()));
        assertThat(read.getSubject()).isEqualTo("A reminder of a quarterly return");
        assertThat(read.getMimeType()).isEqualTo("text/plain");
        assertThat(read.getFrom().getFirst().getName()).isEqualTo("Partnership portal");
        assertThat(text(read.getBody()))
                .contains("This waits for you on 25 April 2025:")
                .contains("B&NES: the return for Q4 2024/25 is due on Fri 2 May 2025\n")
                .contains("http://localhost:8080/bath-and-north-east-somerset/returns/2024-25-q4\n")
                .contains("turn these mails off:\nhttp://localhost:8080/notices");
    }

    @Test
    void makesUpForMissedDaysWithOneReminder() {
        run("2025-05-03T10:00");
        assertThat(as("officer.banes", notices::own)).hasSize(1);
        run("2025-05-06T10:00");
        assertThat(as("officer.banes", notices::own))
                .hasSize(2)
                .first()
                .satisfies(one -> assertThat(one.heading()).contains("was due on Fri 2 May 2025"));
        run("2025-07-30T10:00");
        assertThat(as("officer.banes", notices::own)).hasSize(2);
    }

    /** 23:30 in Greenwich is half past midnight in London, and the next day, from the last Sunday in March. */
    @Test
    void countsLondonDays() {
        jdbc.sql("update quarterly_return set collect_by = date '2025-04-01' where quarter = '2024-25-Q4'")
                .update();
        run("2025-03-30T22:59");
        assertThat(as("officer.banes", notices::own)).hasSize(1);
        run("2025-03-31T00:01");
        assertThat(as("officer.banes", notices::own)).hasSize(2);
        run("2025-03-31T23:59");
        assertThat(as("officer.banes", notices::own)).hasSize(2);
        run("2025-04-01T00:00");
        assertThat(as("officer.banes", notices::own)).hasSize(3);
        assertThat(mailsTo(OFFICER)).isEqualTo(3);
    }

    @Test
    void sendsOneMailADayWhateverComesLater() {
        run("2025-04-25T09:00");
        jdbc.sql("update quarterly_return set collect_by = date '2025-04-28' where quarter = '2024-25-Q4'")
                .update();
        run("2025-04-25T12:00");
        assertThat(as("officer.banes", notices::own)).hasSize(2);
        assertThat(mailsTo(OFFICER)).isEqualTo(1);
        run("2025-04-26T09:00");
        assertThat(mailsTo(OFFICER)).isEqualTo(2);
        run("2025-04-27T09:00");
        assertThat(mailsTo(OFFICER)).isEqualTo(2);
    }

    @Test
    void writesNoMailOfWhatWasReadOrToWhoeverTurnedItOff() {
        nothingIsReady();
        people.as("officer.banes", () -> notices.wantMail(false));
        DemonstrationClock.at(LocalDateTime.parse("2025-04-25T08:00"), reminders::remind);
        people.as("officer2.banes", notices::readAll);
        run("2025-04-25T09:00");
        assertThat(mailsTo(OFFICER)).isZero();
        assertThat(mailsTo("officer2.banes@demonstration.example")).isZero();
        assertThat(mailsTo("provider.banes@demonstration.example")).isEqualTo(1);
        people.as("officer.banes", () -> notices.wantMail(true));
        run("2025-04-25T09:10");
        assertThat(mailsTo(OFFICER)).isEqualTo(1);
    }

    @Test
    void showsNobodyWhatAnotherWasTold() {
        run("2025-04-25T09:00");
        long id = as("officer.banes", notices::own).getFirst().id();
        people.as("officer.bristol", () -> {
            assertThat(notices.own()).noneMatch(one -> one.tenant().equals(banes()));
            notices.read(id);
        });
        assertThat(as("officer.banes", notices::unread)).isEqualTo(1);
        people.as("officer.banes", () -> notices.read(id));
        assertThat(as("officer.banes", notices::unread)).isZero();
        assertThatThrownBy(notices::own).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void tellsOnceHoweverManyInstancesRunAtOnce() throws Exception {
        var together = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(Collections.nCopies(3, () -> {
                together.await();
                run("2025-04-25T09:00");
                return null;
            }))) {
                done.get();
            }
            assertThat(mailsTo(OFFICER)).isEqualTo(1);
            assertThat(as("officer.banes", notices::own)).hasSize(1);
        } finally {
            List.of("outbox_mail", "notice", "reminder_digest")
                    .forEach(table -> jdbc.sql("delete from " + table).update());
        }
    }

    private void nothingIsReady() {
        jdbc.sql("update return_progress set state = 'IN_PROGRESS' where tenant_id = ?")
                .param(banes().value())
                .update();
    }

    private void run(String at) {
        DemonstrationClock.at(LocalDateTime.parse(at), reminders::run);
    }

    private long mailsTo(String address) {
        return count("recipient = '" + address + "'");
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }

    private static String to(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(org.apache.james.mime4j.dom.Body body) throws Exception {
        try (InputStream in = ((TextBody) body).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
