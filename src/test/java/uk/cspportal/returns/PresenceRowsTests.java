package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Rows that come and go with every page that is opened, whoever else opens one at that moment. */
@PortalTest
@Tag("database")
class PresenceRowsTests {

    private static final int PEOPLE = 8;
    private static final int PAGES = 40;

    @Autowired
    private PresenceRows rows;

    @Autowired
    private ReturnStore store;

    @Autowired
    private People directory;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void nobodyKeepsAnotherFromArriving() throws Exception {
        var tenant = tenants.byCode("E22000001").orElseThrow().id();
        var found = new AtomicLong();
        people.as(
                "officer.banes",
                () -> found.set(store.get(tenant, Quarter.parse("2024-25-Q4")).id()));
        var where = new WatchedReturn(tenant.value(), found.get());
        var person = directory.find("officer.banes").orElseThrow();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            Callable<Integer> opening = () -> openPages(where, person);
            var opened = 0;
            for (var one : threads.invokeAll(Collections.nCopies(PEOPLE, opening))) {
                opened += one.get();
            }
            assertThat(opened).isEqualTo(PEOPLE * PAGES);
        }
    }

    private int openPages(WatchedReturn where, PortalUser person) {
        var tokens = new ArrayList<String>();
        for (int page = 0; page < PAGES; page++) {
            var token = UUID.randomUUID().toString();
            transactions.executeWithoutResult(
                    begun -> rows.arrive(token, where, "g1", person, Instant.parse("2025-04-22T09:00:00Z")));
            tokens.add(token);
        }
        tokens.forEach(token -> rows.leave(List.of(token)));
        return tokens.size();
    }
}
