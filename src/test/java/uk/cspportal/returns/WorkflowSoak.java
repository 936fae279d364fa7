package uk.cspportal.returns;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * A million random steps of the return's workflow by random people, each committed, against a simple model; in five
 * partnerships, two at once. Run by {@code ./portal soak returns}; its name keeps it out of the tests, whose rows it would
 * change.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkflowSoak {

    private static final int AT_ONCE = 2;
    private static final int IN_A_ROW = 500;
    private static final int TELL_EVERY = 10_000;

    /** All of one force area. */
    private static final List<String> PARTNERSHIPS =
            List.of("E22000001", "E22000002", "E22000003", "E22000006", "E22000369");

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReturnWorkflow workflow;

    @Autowired
    private HandOver handOver;

    @Autowired
    private CommentaryService commentary;

    @Autowired
    private RuleService rules;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void findsNoDifferenceFromASimpleModel() throws Exception {
        long wanted = Long.getLong("portal.soak.records", 1_000_000);
        long seed = Long.getLong("portal.soak.seed", System.nanoTime());
        tell("soak: %,d steps, seed %d".formatted(wanted, seed));
        WorkflowServices.letQuestionsStop(rules, people, tenants);
        var services = new WorkflowServices(returns, workflow, handOver, commentary);
        var models = new LinkedBlockingQueue<WorkflowModel>();
        for (var code : PARTNERSHIPS) {
            var tenant = tenants.byCode(code).orElseThrow().id();
            models.add(new WorkflowModel(services, people, tenant, seed + tenant.value()));
        }
        try (var together = Executors.newFixedThreadPool(AT_ONCE)) {
            var going = LongStream.range(0, wanted / IN_A_ROW)
                    .mapToObj(part -> together.submit(() -> drive(models)))
                    .toList();
            try {
                for (var one : going) {
                    one.get();
                }
            } finally {
                // After a difference nobody wants to wait for the rest.
                together.shutdownNow();
            }
        }
        models.forEach(WorkflowSoak::tell);
    }

    /** Goes on with the return that has rested longest. */
    private static @Nullable Void drive(BlockingQueue<WorkflowModel> models) throws InterruptedException {
        var model = models.take();
        for (int step = 0; step < IN_A_ROW; step++) {
            model.step();
        }
        if (model.people.now() % TELL_EVERY == 0) {
            tell(model);
        }
        models.add(model);
        return null;
    }

    private static void tell(WorkflowModel model) {
        tell("soak: tenant %s, %,d steps to %s, no difference: %s"
                .formatted(model.tenant.value(), model.people.now(), model.quarter.code(), model.answers()));
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
