package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** The seal as it stands in the database, and what is found when somebody with rights there changes something. */
@PortalTest
class SealerTests {

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditService audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void sealTheDemonstration() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        publish("Widcombe’s naïve ‡ 🏘 note", "first");
        sealer.seal();
    }

    @Test
    void sealsEverythingThatWaitsWithoutAGap() {
        assertThat(count("audit_waiting")).isZero();
        assertThat(count("audit_seal")).isEqualTo(count("audit_entry")).isGreaterThan(500);
        assertThat(verify(null).isSound()).isTrue();
        assertThat(verify(null).seals()).isEqualTo(count("audit_seal"));
        assertThat(jdbc.sql("select max(number) from audit_seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(count("audit_seal"));
    }

    @Test
    void leavesTheChainAloneWhenNothingWaits() {
        var before = verify(null).head();
        sealer.seal();
        assertThat(verify(null).head()).isEqualTo(before);
    }

    @Test
    void goesOnFromTheHead() {
        var before = count("audit_seal");
        publish("a", "b");
        publish("c", "d");
        sealer.seal();
        var result = verify(null);
        assertThat(result.isSound()).isTrue();
        assertThat(result.seals()).isEqualTo(before + 2);
    }

    @Test
    void findsAChangedEntry() {
        jdbc.sql("update audit_entry set to_value = 'second' where id = ?")
                .param(latest())
                .update();
        assertFirst(Finding.Kind.CHANGED);
    }

    @Test
    void findsAnEntryThatWasMovedToAnotherTenant() {
        var bristol = tenants.byCode("E22000002").orElseThrow().id().value();
        jdbc.sql("update audit_entry set tenant_id = ? where id = ?")
                .params(bristol, latest())
                .update();
        assertFirst(Finding.Kind.CHANGED);
    }

    @Test
    void findsAnEntryWhoseTimeWasMovedByAMicrosecond() {
        var sql = "update audit_entry set at = timestampadd(microsecond, 1, at) where id = ?";
        jdbc.sql(sql).param(latest()).update();
        assertFirst(Finding.Kind.CHANGED);
    }

    @Test
    void findsAnEntryWhoseSealWasRenewedWithoutTheKey() {
        jdbc.sql("update audit_seal set mac = ? where entry_id = ?")
                .params("f".repeat(64), latest())
                .update();
        assertFirst(Finding.Kind.CHANGED);
    }

    @Test
    void findsADeletedEntry() {
        jdbc.sql("delete from audit_entry where id = ?").param(latest()).update();
        assertFirst(Finding.Kind.DELETED);
    }

    @Test
    void findsADeletedSealAndTheEntryThatLostIt() {
        var number = jdbc.sql("select min(s.number) from audit_seal s join audit_entry e on e.id = s.entry_id"
                        + " where e.at < '2025-01-01'")
                .query(Long.class)
                .single();
        jdbc.sql("delete from audit_seal where number = ?").param(number).update();
        var result = verify(null);
        assertThat(result.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.MISSING, Finding.Kind.UNSEALED);
        assertThat(result.findings().getFirst().number()).isEqualTo(number);
    }

    @Test
    void findsThatBothEntryAndSealOfTheEndWereCutOffOnlyWithAKeptHead() {
        var kept = verify(null).head();
        var cutOff = latest();
        jdbc.sql("delete from audit_entry where id = ?").param(cutOff).update();
        jdbc.sql("delete from audit_seal where entry_id = ?").param(cutOff).update();
        assertThat(verify(null).isSound()).isTrue();
        assertThat(verify(kept).findings().getFirst().kind()).isEqualTo(Finding.Kind.CUT_OFF);
    }

    @Test
    void findsAnEntryThatWasWrittenPastThePortal() {
        jdbc.sql("insert into audit_entry (tenant_id, at, person, action, thing)"
                        + " values (?, '2024-10-01 09:00:00', 'Somebody', 'return.signed', 'return 2024-25-Q1')")
                .param(banes.value())
                .update();
        sealer.seal();
        assertFirst(Finding.Kind.UNSEALED);
    }

    @Test
    void findsAnEntryThatWasDeletedBeforeItWasSealed() {
        publish("a", "b");
        jdbc.sql("delete from audit_entry where id in (select entry_id from audit_waiting)")
                .update();
        sealer.seal();
        assertFirst(Finding.Kind.VANISHED);
    }

    @Test
    void countsWhatWaitsForItsSeal() {
        publish("a", "b");
        assertThat(verify(null).isSound()).isTrue();
        assertThat(verify(null).waiting()).isEqualTo(1);
    }

    private void publish(String from, String to) {
        people.as("chair.banes", () -> events.publishEvent(new Told(banes.value(), from, to)));
    }

    private long latest() {
        return jdbc.sql("select max(id) from audit_entry").query(Long.class).single();
    }

    private Verification verify(@Nullable Seal kept) {
        var found = new Verification[1];
        people.as("chair.banes", () -> found[0] = audit.verify(banes, kept));
        return found[0];
    }

    private void assertFirst(Finding.Kind kind) {
        var result = verify(null);
        assertThat(result.wrong()).isEqualTo(1);
        assertThat(result.findings().getFirst().kind()).isEqualTo(kind);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private record Told(long tenantId, String from, String to) implements AuditedEvent {
        @Override
        public String action() {
            return "plan.adopted";
        }

        @Override
        public String thing() {
            return "plan edition 9";
        }
    }
}
