package uk.cspportal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers and chains entries once they are committed, so that writers wait neither for it nor for each other. The chain
 * follows the order of sealing: a transaction that commits late is sealed late, and nothing is skipped. A locked row
 * keeps it to one sealer in the installation; it is freed with the transaction, even when the portal is killed.
 */
@Component
class Sealer {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SealKeys keys;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Sealer(JdbcClient jdbc, JdbcTemplate batches, SealKeys keys, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keys = keys;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
        // Under MySQL's usual isolation, deleting what waited would lock the gap in which writers insert.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Every second; set to {@code -} where nothing may happen by itself. */
    @Scheduled(cron = "${portal.audit.sealing:* * * * * *}")
    void seal() {
        int sealed;
        do {
            sealed = transactions.execute(status -> isMine() ? sealBatch() : 0);
        } while (sealed == BATCH);
    }

    /** False when another node is sealing at this moment. */
    private boolean isMine() {
        return jdbc.sql("select id from audit_sealer where id = 1 for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private int sealBatch() {
        var head = jdbc.sql("select number, mac from audit_seal order by number desc limit 1")
                .query((row, i) -> new Head(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Head(0, SealKeys.START));
        var entries = jdbc.sql("select " + Rows.ENTRY + " from audit_waiting w join audit_entry e on e.id = w.entry_id"
                        + " order by e.id limit " + BATCH)
                .query((row, i) -> Rows.entry(row, null))
                .list();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Object[]> seals = new ArrayList<>();
        for (var entry : entries) {
            var next = head.next(keys, entry, now);
            seals.add(new Object[] {next.number, entry.id(), head.mac, next.mac, keys.currentId(), Rows.column(now)});
            head = next;
        }
        batches.batchUpdate(
                "insert into audit_seal (number, entry_id, previous_mac, mac, key_id, sealed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                seals);
        batches.batchUpdate(
                "delete from audit_waiting where entry_id = ?",
                entries.stream().map(e -> new Object[] {e.id()}).toList());
        return entries.size();
    }

    private record Head(long number, String mac) {
        Head next(SealKeys keys, AuditEntry entry, Instant now) {
            var form = CanonicalForm.of(entry, number + 1, mac, keys.currentId(), now);
            return new Head(number + 1, keys.mac(keys.currentId(), form));
        }
    }
}
