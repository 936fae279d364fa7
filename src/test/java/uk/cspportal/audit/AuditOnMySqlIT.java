package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.LocalMySql;
import uk.cspportal.testing.PackagedPortal;
import uk.cspportal.testing.PortalTest;

/**
 * The portal on the real MySQL as in service: one user owns the tables, the portal works as another. That the packaged
 * portal has loaded the whole demonstration there shows that its user has every right it needs.
 */
@SpringBootTest(
        properties = {
            "portal.audit.key=" + PortalTest.AUDIT_KEY,
            "portal.audit.sealing=-",
            "spring.datasource.hikari.maximum-pool-size=" + (AuditOnMySqlIT.WRITERS + 10),
            "spring.datasource.hikari.minimum-idle=1",
            // Two hundred connections are not opened at once.
            "spring.datasource.hikari.connection-timeout=60000"
        })
@ActiveProfiles("demonstration")
class AuditOnMySqlIT {

    static final int WRITERS = 200;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditService audit;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        var server = LocalMySql.running();
        var address = PackagedPortal.copiedDemonstration();
        try (var owner = DriverManager.getConnection(address, server.user(), server.password());
                var statement = owner.createStatement()) {
            statement.execute("set global max_connections = " + (WRITERS + 50));
        }
        server.asInService(address).forEach((key, value) -> properties.add(key, () -> value));
    }

    @BeforeEach
    void find() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set to_value = 'other'",
                "delete from audit_entry where id = 1",
                "replace into audit_entry (id, tenant_id, at, person, action, thing) values (1, 1, now(), 'x', 'x', 'x')",
                "truncate table audit_entry",
                "alter table audit_entry drop column why",
                "drop table audit_entry",
                "update audit_seal set mac = ''",
                "delete from audit_seal",
                "truncate table audit_seal",
                "delete from flyway_schema_history",
                "create trigger x before insert on audit_entry for each row set new.why = ''"
            })
    void mayNotChangeTheTrail(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause().hasMessageContaining("denied to user");
    }

    @Test
    void mayChangeEverythingElse() {
        assertThat(jdbc.sql("update membership set reason = reason").update()).isPositive();
        assertThat(jdbc.sql("delete from award where id = -1").update()).isZero();
    }

    @Test
    void twoHundredWritersNeitherWaitForTheAuditNorBreakItsChain() {
        sealer.seal();
        var before = verify().seals();
        publish("one before the writers");
        var allHaveWritten = new CyclicBarrier(WRITERS);
        var sealing = new TransactionTemplate(transactions);
        sealing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        var committed = new CountDownLatch(WRITERS);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            sealing.executeWithoutResult(status -> {
                // Holds what the sealer holds, from before the first write until after the last commit.
                sealer.seal();
                for (int i = 0; i < WRITERS; i++) {
                    int writer = i;
                    writers.submit(() -> write(writer, allHaveWritten, committed));
                }
                await(committed);
            });
        }
        assertThat(verify().seals()).isEqualTo(before + 1);
        sealer.seal();
        var result = verify();
        assertThat(result.isSound()).as(result.findings().toString()).isTrue();
        assertThat(result.waiting()).isZero();
        assertThat(result.seals()).isEqualTo(before + 1 + WRITERS);
    }

    @Test
    void severalSealersAtOnceMakeOneChain() {
        for (int i = 0; i < 50; i++) {
            publish("before sealers " + i);
        }
        try (var sealers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                sealers.submit(sealer::seal);
            }
        }
        sealer.seal();
        assertThat(verify().isSound()).isTrue();
        assertThat(verify().waiting()).isZero();
    }

    /** Every writer has written before the first one commits, so none can have waited for another. */
    private void write(int writer, CyclicBarrier allHaveWritten, CountDownLatch committed) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            publish("writer " + writer);
            try {
                allHaveWritten.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        });
        committed.countDown();
    }

    private void publish(String thing) {
        events.publishEvent(new Told(banes.value(), thing));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verification verify() {
        var found = new Verification[1];
        people.as("chair.banes", () -> found[0] = audit.verify(banes, null));
        return found[0];
    }

    private record Told(long tenantId, String thing) implements AuditedEvent {
        @Override
        public String action() {
            return "plan.adopted";
        }
    }
}
