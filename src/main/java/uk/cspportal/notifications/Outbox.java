package uk.cspportal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private static final Duration WORTH_TRYING = Duration.ofDays(7);
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(1);
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

    /** How the mail stands that is not sent. */
    OutboxState state() {
        return jdbc.sql("""
                        select count(next_attempt), count(case when next_attempt is not null then failure end),
                            count(case when next_attempt is null then 1 end),
                            min(case when next_attempt is not null then created_at end)
                        from outbox_mail where sent_at is null""")
                .query((row, number) -> new OutboxState(
                        row.getInt(1), row.getInt(2), row.getInt(3), instant(row.getObject(4, LocalDateTime.class))))
                .single();
    }

    /** What could not be sent yet, or at all; the latest first. */
    List<StuckMail> stuck(int most) {
        return jdbc.sql("""
                        select tenant_id, id, recipient, created_at, attempts, next_attempt, failure
                        from outbox_mail where sent_at is null and failure is not null
                        order by created_at desc, id desc limit ?""")
                .param(most)
                .query((row, number) -> StuckMail.of(
                        new TenantId(row.getLong(1)),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt(5),
                        instant(row.getObject(6, LocalDateTime.class)),
                        row.getString(7)))
                .list();
    }

    /**
     * Puts what failed first in the queue, what was given up lately as well; not what may be on its way at this
     * moment, or it could be sent twice.
     */
    @Transactional
    int tryNow() {
        var now = now();
        var due = jdbc
                .sql("""
                        select tenant_id, id, attempts, next_attempt from outbox_mail
                        where sent_at is null and failure is not null and created_at > ?
                            and (next_attempt is null or next_attempt > ?) for update skip locked""")
                .params(now.minus(WORTH_TRYING), now)
                .query((row, number) ->
                        new Retry(row.getLong(1), row.getLong(2), row.getInt(3), row.getObject(4, LocalDateTime.class)))
                .list()
                .stream()
                .filter(one -> one.rests(now))
                .toList();
        due.forEach(
                one -> jdbc.sql("update outbox_mail set next_attempt = ?, attempts = ? where tenant_id = ? and id = ?")
                        .params(now, one.next == null ? 0 : one.attempts, one.tenant, one.id)
                        .update());
        return due.size();
    }

    private record Retry(
            long tenant, long id, int attempts, @Nullable LocalDateTime next) {

        /** Whether its last attempt is over: the server was given up long before. */
        boolean rests(LocalDateTime now) {
            return next == null
                    || Pauses.after(attempts)
                            .map(pause -> next.minus(pause).isBefore(now.minus(LONGEST_ATTEMPT)))
                            .orElse(true);
        }
    }

    /** What was sent is not needed for long; what was given up stays with its reason. */
    @Transactional
    void forgetSent() {
        jdbc.sql("delete from outbox_mail where sent_at < ?")
                .param(now().minus(KEPT_WHEN_SENT))
                .update();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
