package uk.cspportal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.tenancy.TenantId;

/**
 * The mail that waits, of all tenants: read by the portal itself only, to send it. Taking a mail
 * puts its next attempt off at once, so that nobody else takes it meanwhile, and so that it is
 * tried again when the portal is killed while sending.
 */
@Component
class Outbox {

    static final Duration KEPT_WHEN_SENT = Duration.ofDays(30);
    private static final int FAILURE_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Only together with what the mail tells of: either both happen or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(TenantId tenant, String recipient, Letter letter) {
        var now = now();
        jdbc.sql("""
                        insert into outbox_mail
                            (tenant_id, recipient, subject, body, created_at, attempts, next_attempt)
                        values (?, ?, ?, ?, ?, 0, ?)""")
                .params(tenant.value(), recipient, letter.subject(), letter.body(), now, now)
                .update();
    }

    /** The mail that has been due longest, for the caller alone to send. */
    // Under MySQL's usual isolation, looking for due mail would lock the gap in which others insert.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Optional<Mail> take() {
        var now = now();
        var due = jdbc.sql("""
                        select tenant_id, id, recipient, subject, body, attempts from outbox_mail
                        where next_attempt <= ? order by next_attempt limit 1 for update skip locked""")
                .param(now)
                .query((row, number) -> new Mail(
                        new TenantId(row.getLong(1)),
                        row.getLong(2),
                        row.getString(3),
                        new Letter(row.getString(4), row.getString(5)),
                        row.getInt(6) + 1))
                .optional();
        due.ifPresent(
                mail -> jdbc.sql("update outbox_mail set attempts = ?, next_attempt = ? where tenant_id = ? and id = ?")
                        .params(
                                mail.attempts(),
                                Pauses.after(mail.attempts()).map(now::plus).orElse(null),
                                mail.tenant().value(),
                                mail.id())
                        .update());
        return due;
    }

    @Transactional
    void sent(Mail mail) {
        jdbc.sql("update outbox_mail set sent_at = ?, next_attempt = null, failure = null"
                        + " where tenant_id = ? and id = ?")
                .params(now(), mail.tenant().value(), mail.id())
                .update();
    }

    @Transactional
    void failed(Mail mail, String reason) {
        var kept = reason.length() <= FAILURE_LENGTH ? reason : reason.substring(0, FAILURE_LENGTH);
        jdbc.sql("update outbox_mail set failure = ? where tenant_id = ? and id = ?")
                .params(kept, mail.tenant().value(), mail.id())
                .update();
    }

    /** What was sent is not needed for long; what was given up stays with its reason. */
    @Transactional
    void forgetSent() {
        jdbc.sql("delete from outbox_mail where sent_at < ?")
                .param(now().minus(KEPT_WHEN_SENT))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
