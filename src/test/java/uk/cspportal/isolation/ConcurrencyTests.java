package uk.cspportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.testing.PortalTest;

/** People of different tenants on the same few connections, in turn and at once. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrencyTests {

    private static final int ROUNDS = 100;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void showsNobodyTheRowsOfOthersOnASharedConnection() throws ExecutionException, InterruptedException {
        var seen = new ArrayList<Future<List<Set<Long>>>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < ROUNDS; i++) {
                seen.add(threads.submit(
                        () -> List.of(tenantsSeenBy("officer.banes"), tenantsSeenBy("officer.bristol"))));
            }
        }
        var banes = new HashSet<Long>();
        var bristol = new HashSet<Long>();
        for (var round : seen) {
            banes.addAll(round.get().get(0));
            bristol.addAll(round.get().get(1));
        }
        assertThat(banes).hasSize(1);
        assertThat(bristol).hasSize(1).doesNotContainAnyElementsOf(banes);
    }

    @Test
    void showsNothingToWorkWithoutAPersonOrATenant() {
        assertThat(tenants()).isEmpty();
    }

    private Set<Long> tenantsSeenBy(String username) {
        var found = new HashSet<Long>();
        people.as(username, () -> found.addAll(tenants()));
        return found;
    }

    private Set<Long> tenants() {
        return new TransactionTemplate(transactions)
                .execute(status -> new HashSet<>(
                        entities.createQuery("select distinct r.tenantId from QuarterlyReturn r", Long.class)
                                .getResultList()));
    }
}
