package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Two real transactions at once, so what is done here is put back by hand. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastAdministratorTests {

    private static final List<String> TWO = List.of("officer.blackpool", "performance.lancashire");

    @Autowired
    private PeopleService service;

    @Autowired
    private MemberList members;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final CountDownLatch begun = new CountDownLatch(1);

    @BeforeEach
    void giveBlackpoolTwoAdministrators() {
        TWO.forEach(person -> people.alsoGive(person, blackpool(), Role.ADMINISTRATOR));
    }

    @AfterEach
    void takeThemAway() {
        jdbc.sql("delete from membership where tenant_id = ? and role = 'ADMINISTRATOR'")
                .param(blackpool().value())
                .update();
    }

    @Test
    void keepsOneOfTwoWhoEndEachOtherAtOnce() throws Exception {
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            var second = new TransactionTemplate(transactions).execute(status -> {
                var other = elsewhere.submit(() -> ends(TWO.get(1), TWO.get(0)));
                end(TWO.get(0), TWO.get(1));
                assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return other;
            });
            assertThat(second.get()).isFalse();
        }
        assertThat(members.lockAdministrators(blackpool())).hasSize(1);
    }

    /** Waits for the first to have begun: until then the second would simply win. */
    private boolean ends(String person, String other) throws InterruptedException {
        begun.await();
        try {
            end(person, other);
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    private void end(String person, String other) {
        people.as(person, () -> {
            var seen = members.of(blackpool()).stream()
                    .filter(m -> m.held() && m.role() == Role.ADMINISTRATOR)
                    .filter(m -> m.username().equals(other))
                    .findFirst()
                    .orElseThrow();
            service.end(blackpool(), seen.membership(), seen.version(), "Both at once");
        });
        begun.countDown();
    }

    private TenantId blackpool() {
        return tenants.byCode("E22000151").orElseThrow().id();
    }
}
