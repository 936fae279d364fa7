package uk.cspportal.plans;

import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.SystemScope;

/** Makes plans that were written before there was a search findable; at later starts there is nothing to do. */
@Component
@Order(200)
class PassagesAtStart implements ApplicationRunner {

    private final PassageSearch search;
    private final PassageKeeper keeper;
    private final SystemScope system;
    private final TransactionTemplate transactions;

    PassagesAtStart(PassageSearch search, PassageKeeper keeper, SystemScope system, TransactionTemplate transactions) {
        this.search = search;
        this.keeper = keeper;
        this.system = system;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        search.missing()
                .forEach(tenant -> system.call("plans to be found", Stream.of(tenant), () -> {
                    transactions.executeWithoutResult(status -> keeper.keepAll(tenant));
                    return tenant;
                }));
    }
}
