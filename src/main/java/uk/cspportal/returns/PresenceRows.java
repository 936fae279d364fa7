package uk.cspportal.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.PortalUser;

/**
 * The rows behind presence, and the last thing that happened to each line. Plain SQL, because what beats every second
 * does so on nobody's behalf; each statement names the returns, or the tokens that this node gave out.
 */
@Component
class PresenceRows {

    /** Who was not renewed for so long has gone. */
    static final Duration GONE_AFTER = Duration.ofSeconds(20);

    private final JdbcClient jdbc;

    PresenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with its person: the caller does not see themselves. */
    record Here(long personId, Presence presence) {}

    /** Comes with a token that is not there: looking for it first would lock the place where others arrive. */
    void arrive(String token, WatchedReturn where, String line, PortalUser person, Instant at) {
        jdbc.sql("""
                        insert into return_presence (token, tenant_id, return_id, line_key, person_id, person, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(token, where.tenant(), where.id(), line, person.personId(), person.name(), utc(at))
                .update();
    }

    /** @return whether all of them were still there */
    boolean stay(Collection<String> tokens, Instant at) {
        return jdbc.sql("update return_presence set seen_at = :at where token in (:tokens)")
                        .param("at", utc(at))
                        .param("tokens", tokens)
                        .update()
                == tokens.size();
    }

    void leave(Collection<String> tokens) {
        jdbc.sql("delete from return_presence where token in (:tokens)")
                .param("tokens", tokens)
                .update();
    }

    /** Takes away what nobody renewed: its node was stopped before it could. */
    void clear(Instant now) {
        var forgotten = jdbc.sql("select token from return_presence where not (seen_at between :from and :until)")
                .param("from", utc(now.minus(GONE_AFTER.multipliedBy(3))))
                .param("until", utc(now.plus(GONE_AFTER)))
                .query(String.class)
                .list();
        if (!forgotten.isEmpty()) {
            leave(forgotten);
        }
    }

    Map<WatchedReturn, List<Here>> of(Collection<WatchedReturn> returns, Instant now) {
        var found = new HashMap<WatchedReturn, List<Here>>();
        jdbc.sql("""
                        select tenant_id, return_id, line_key, person, person_id from return_presence
                        where tenant_id in (:tenants) and return_id in (:returns) and seen_at between :from and :until
                        order by person, token""")
                .param("tenants", WatchedReturn.tenants(returns))
                .param("returns", WatchedReturn.ids(returns))
                .param("from", utc(now.minus(GONE_AFTER)))
                .param("until", utc(now.plus(GONE_AFTER)))
                .query(row -> {
                    found.computeIfAbsent(new WatchedReturn(row.getLong(1), row.getLong(2)), any -> new ArrayList<>())
                            .add(new Here(row.getLong(5), new Presence(row.getString(3), row.getString(4))));
                });
        return found;
    }

    /** The number of the last event of each line, and under the empty key of the return itself. */
    Map<WatchedReturn, Map<String, Long>> lastEvents(Collection<WatchedReturn> returns) {
        var found = new HashMap<WatchedReturn, Map<String, Long>>();
        jdbc.sql("""
                        select tenant_id, return_id, coalesce(line_key, ''), max(id) from return_event
                        where tenant_id in (:tenants) and return_id in (:returns)
                        group by tenant_id, return_id, coalesce(line_key, '')""")
                .param("tenants", WatchedReturn.tenants(returns))
                .param("returns", WatchedReturn.ids(returns))
                .query(row -> {
                    found.computeIfAbsent(new WatchedReturn(row.getLong(1), row.getLong(2)), any -> new HashMap<>())
                            .put(row.getString(3), row.getLong(4));
                });
        return found;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
