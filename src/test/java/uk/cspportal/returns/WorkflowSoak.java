package uk.cspportal.returns;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * A million random steps of the return's workflow by random people, each committed, against a simple model. Run by
 * {@code ./portal soak returns}; its name keeps it out of the tests, whose rows it would change.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkflowSoak {

    private static final int TELL_EVERY = 10_000;

    @Autowired
    private ReturnService service;

    @Autowired
    private ReturnWorkflow workflow;

    @Autowired
    private HandOver handOver;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void findsNoDifferenceFromASimpleModel() {
        long wanted = Long.getLong("portal.soak.records", 1_000_000);
        long seed = Long.getLong("portal.soak.seed", System.nanoTime());
        tell("soak: %,d steps, seed %d".formatted(wanted, seed));
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var model = new WorkflowModel(service, workflow, handOver, people, banes, seed);
        long started = System.nanoTime();
        for (long step = 1; step <= wanted; step++) {
            model.step();
            if (step % TELL_EVERY == 0) {
                tell("soak: %,d steps to %s after %d s, no difference: %s"
                        .formatted(
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
