package uk.cspportal.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PersonId;
import uk.cspportal.tenancy.TenantId;

/** Where notices are kept, always for one named person. What bears the same words for "once" is told once. */
@Component
class NoticeBoard {

    /** What nobody mailed by then would only surprise. */
    static final Duration MAILED_WITHIN = Duration.ofDays(3);

    static final Duration KEPT = Duration.ofDays(400);
    private static final int MOST = 200;
    private static final int DETAIL = 1000;
    private static final String SELECT =
            "select tenant_id, id, heading, detail, path, told_at, read_at from notice where person_id = ? ";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new; not when it was told before, here or by another instance */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean tell(PersonId person, TenantId tenant, NoticeKind kind, String once, Told told) {
        try {
            jdbc.sql("""
                            insert into notice
                                (tenant_id, person_id, told_once, kind, heading, detail, path, told_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            tenant.value(),
                            person.value(),
                            once,
                            kind.name(),
                            told.heading(),
                            told.detail().length() > DETAIL ? told.detail().substring(0, DETAIL) : told.detail(),
                            told.path(),
                            now())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** The newest first. */
    List<Notice> of(PersonId person) {
        return jdbc.sql(SELECT + "order by told_at desc, id desc limit " + MOST)
                .param(person.value())
                .query(NoticeBoard::notice)
                .list();
    }

    /** The tenants of what the person has not read, each as often as there is something. */
    List<TenantId> unread(PersonId person) {
        return jdbc.sql("select tenant_id from notice where person_id = ? and read_at is null")
                .param(person.value())
                .query((row, number) -> new TenantId(row.getLong(1)))
                .list();
    }

    /** @param id null for all of them */
    @Transactional
    void read(PersonId person, @Nullable Long id) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null"
                        + (id == null ? "" : " and id = " + id.longValue()))
                .params(now(), person.value())
                .update();
    }

    /** Who has something new that no mail told, and wants mail. */
    List<PersonId> toBeMailed() {
        return jdbc.sql("""
                        select distinct person_id from notice
                        where read_at is null and mailed_at is null and told_at > ?
                            and person_id not in (select person_id from reminder_mail_off)
                        order by person_id""")
                .param(now().minus(MAILED_WITHIN))
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list();
    }

    /** What is new to the person and no mail told. */
    List<Notice> toBeMailed(PersonId person) {
        return jdbc.sql(SELECT + "and read_at is null and mailed_at is null and told_at > ? order by id")
                .params(person.value(), now().minus(MAILED_WITHIN))
                .query(NoticeBoard::notice)
                .list();
    }

    /** Whether this is the person's first digest of the day; then nobody else writes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean firstDigestOf(PersonId person, LocalDate day) {
        try {
            jdbc.sql("insert into reminder_digest (person_id, london_day) values (?, ?)")
                    .params(person.value(), day)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void mailed(PersonId person) {
        jdbc.sql("update notice set mailed_at = ? where person_id = ? and mailed_at is null")
                .params(now(), person.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void mailed(PersonId person, String once) {
        jdbc.sql("update notice set mailed_at = ? where person_id = ? and told_once = ?")
                .params(now(), person.value(), once)
                .update();
    }

    boolean wantsMail(PersonId person) {
        return jdbc.sql("select count(*) from reminder_mail_off where person_id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Transactional
    void wantMail(PersonId person, boolean wants) {
        jdbc.sql("delete from reminder_mail_off where person_id = ?")
                .param(person.value())
                .update();
        if (!wants) {
            jdbc.sql("insert into reminder_mail_off (person_id) values (?)")
                    .param(person.value())
                    .update();
        }
    }

    @Transactional
    void forgetOld() {
        jdbc.sql("delete from notice where told_at < ?")
                .param(now().minus(KEPT))
                .update();
        jdbc.sql("delete from reminder_digest where london_day < ?")
                .param(now().minus(KEPT).toLocalDate())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var read = row.getObject(7, LocalDateTime.class);
        return new Notice(
                new TenantId(row.getLong(1)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row.getObject(6, LocalDateTime.class)),
                read == null ? null : instant(read));
    }

    private static Instant instant(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }

    /** What a notice says. */
    record Told(String heading, String detail, String path) {}
}
