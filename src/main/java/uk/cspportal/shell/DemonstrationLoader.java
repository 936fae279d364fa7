package uk.cspportal.shell;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.shared.DemonstrationStep;

/**
 * Loads the demonstration at the first start on an empty database: every feature's step, in order,
 * in one transaction, so that a start that is killed half-way leaves nothing behind.
 */
@Component
@Profile("demonstration")
@Order(100)
class DemonstrationLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

    private final List<DemonstrationStep> steps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DemonstrationLoader(List<DemonstrationStep> steps, JdbcClient jdbc, TransactionTemplate transactions) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(DemonstrationStep::order))
                .toList();
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from person").query(Long.class).single() > 0) {
            return;
        }
        LOG.info("Loading the demonstration data");
        transactions.executeWithoutResult(status -> steps.forEach(DemonstrationStep::load));
        LOG.info("The demonstration data is loaded");
    }
}
