package uk.cspportal.audit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the chain of the whole installation, because only the whole of it can be checked. What of it a caller is told
 * is for {@link Finding} to decide.
 */
@Component
class Chain {

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seal> head() {
        return jdbc.sql("select " + Rows.SEAL + " from audit_seal s order by s.number desc limit 1")
                .query((row, i) -> Rows.seal(row))
                .optional();
    }

    /** Shows the check every link in order, then what is not in the chain. */
    void walk(ChainCheck check) {
        long last = -1;
        for (boolean more = true; more; ) {
            var links = jdbc.sql("select " + Rows.SEAL + ", " + Rows.ENTRY + " from audit_seal s"
                            + " left join audit_entry e on e.id = s.entry_id"
                            + " where s.number > ? order by s.number limit " + BATCH)
                    .param(last)
                    .query((row, i) -> {
                        var seal = Rows.seal(row);
                        return new ChainCheck.Link(
                                seal,
                                row.getString("previous_mac"),
                                row.getObject("id") == null ? null : Rows.entry(row, seal));
                    })
                    .list();
            links.forEach(check::sealed);
            more = links.size() == BATCH;
            last = links.isEmpty() ? last : links.getLast().seal().number();
        }
        jdbc.sql("select " + Rows.ENTRY + " from audit_entry e left join audit_seal s on s.entry_id = e.id"
                        + " where s.number is null order by e.id limit " + BATCH)
                .query((row, i) -> Rows.entry(row, null))
                .list()
                .forEach(check::unsealed);
        jdbc.sql("select w.entry_id from audit_waiting w left join audit_entry e on e.id = w.entry_id"
                        + " where e.id is null order by w.entry_id limit " + BATCH)
                .query(Long.class)
                .list()
                .forEach(check::vanished);
    }
}
