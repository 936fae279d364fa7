package uk.cspportal.returns;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * A million random steps of the return's workflow by random people, each committed, against a simple model; in two
 * partnerships at once. Run by {@code ./portal soak returns}; its name keeps it out of the tests, whose rows it would
 * change.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkflowSoak {

    private static final int TELL_EVERY = 10_000;

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
        var models = Stream.of("E22000001", "E22000002")
                .map(code -> tenants.byCode(code).orElseThrow().id())
                .map(tenant -> new WorkflowModel(services, people, tenant, seed + tenant.value()))
                .toList();
        try (var each = Executors.newFixedThreadPool(models.size())) {
            var going = models.stream()
                    .map(model -> each.submit(() -> drive(model, wanted / models.size())))
                    .toList();
            for (var one : going) {
                one.get();
            }
        }
    }

    private static void drive(WorkflowModel model, long wanted) {
        long started = System.nanoTime();
        for (long step = 1; step <= wanted; step++) {
            model.step();
            if (step % TELL_EVERY == 0 || step == wanted) {
                tell("soak: tenant %s, %,d steps to %s after %d s, no difference: %s"
                        .formatted(
                                model.tenant.value(),
                                step,
                                model.quarter.code(),
                                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started),
                                model.answers()));
            }
        }
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
