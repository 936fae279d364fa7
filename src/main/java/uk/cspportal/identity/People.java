package uk.cspportal.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people the portal knows: made at their first sign-in, never deleted, because the trail names
 * them. A person is who the identity provider's key ({@code sub}) says, never whoever bears a user
 * name today.
 */
@Service
public class People {

    /** How exactly it is known when somebody was last here; more would write on every click. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private static final String SELECT = "select id, subject, username, display_name, email from person where ";
    private static final int USERNAME_LENGTH = 120;
    private static final int NAME_LENGTH = 160;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<PortalUser> find(String username) {
        return byUsername(username).map(Row::user);
    }

    /**
     * Who signs in with the identity provider's key: the person known by it; or the one of that user
     * name whom nobody has claimed yet; or somebody new. Names that changed there change here.
     *
     * @param email an address the identity provider has verified, or null
     */
    @Transactional
    public PortalUser arrive(String subject, String username, String name, @Nullable String email) {
        var arrived = new Row(
                0,
                subject,
                cut(username, USERNAME_LENGTH),
                cut(name.isBlank() ? username : name.strip(), NAME_LENGTH),
                email);
        var known = bySubject(subject).or(() -> unclaimed(arrived.username));
        if (known.isPresent()) {
            update(known.get(), arrived);
            return new PortalUser(known.get().id, arrived.username, arrived.name);
        }
        release(arrived.username, 0);
        try {
            insert(arrived);
        } catch (DuplicateKeyException e) {
            // The same person arrived twice at once; the other was first.
            return row("subject = ? for update", subject).orElseThrow(() -> e).user();
        }
        return bySubject(subject).orElseThrow().user();
    }

    /** The person with this user name, made now if it is their first sign-in; only for people without a provider. */
    @Transactional
    public PortalUser ensure(String username, String name, String email) {
        return find(username).orElseGet(() -> {
            insert(new Row(0, null, username, name, email));
            return find(username).orElseThrow();
        });
    }

    public String nameOf(PersonId person) {
        return jdbc.sql("select display_name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** What an administrator is told of somebody: name, user name and address; mail goes to the address. */
    public record Contact(
            String name, String username, @Nullable String email) {}

    public Contact contact(PersonId person) {
        return row("id = ?", person.value())
                .map(row -> new Contact(row.name, row.username, row.email))
                .orElseThrow();
    }

    /** Lets nobody else count and add what belongs to this person until the transaction is over. */
    void lock(PersonId person) {
        row("id = ? for update", person.value());
    }

    /** Notes that the person is here. A trace for administrators, no change, so it is not audited. */
    void seen(PersonId person) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("update person set last_seen = ? where id = ? and (last_seen is null or last_seen <= ?)")
                .params(now, person.value(), now.minus(SEEN_EVERY))
                .update();
    }

    private void insert(Row row) {
        jdbc.sql("insert into person (version, subject, username, display_name, email) values (0, ?, ?, ?, ?)")
                .params(row.subject, row.username, row.name, row.email)
                .update();
    }

    private void update(Row known, Row arrived) {
        if (!known.says(arrived)) {
            release(arrived.username, known.id);
            jdbc.sql("""
                            update person set version = version + 1, subject = ?, username = ?, display_name = ?,
                                email = ? where id = ?""")
                    .params(arrived.subject, arrived.username, arrived.name, arrived.email, known.id)
                    .update();
        }
    }

    /** Takes a user name that was given to somebody else from whoever bore it before; they keep all the rest. */
    private void release(String username, long except) {
        byUsername(username).filter(row -> row.id != except).ifPresent(row -> {
            var suffix = "#" + row.id;
            jdbc.sql("update person set version = version + 1, username = ? where id = ?")
                    .params(cut(row.username, USERNAME_LENGTH - suffix.length()) + suffix, row.id)
                    .update();
        });
    }

    private Optional<Row> bySubject(String subject) {
        return row("subject = ?", subject).filter(row -> subject.equals(row.subject));
    }

    /** Compared here as well: a database may take "José" for "jose". */
    private Optional<Row> unclaimed(String username) {
        return byUsername(username).filter(row -> row.subject == null && row.username.equalsIgnoreCase(username));
    }

    private Optional<Row> byUsername(String username) {
        return row("username = ?", username);
    }

    private Optional<Row> row(String condition, Object parameter) {
        return jdbc.sql(SELECT + condition).param(parameter).query(Row::of).optional();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private record Row(
            long id,
            @Nullable String subject,
            String username,
            String name,
            @Nullable String email) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }

        PortalUser user() {
            return new PortalUser(id, username, name);
        }

        boolean says(Row other) {
            return Objects.equals(subject, other.subject)
                    && username.equals(other.username)
                    && name.equals(other.name)
                    && Objects.equals(email, other.email);
        }
    }
}
