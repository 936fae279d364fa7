package uk.cspportal.measures;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * Millions of random records, revisions and reads, each committed, against a simple model. Run by
 * {@code ./portal soak}; its name keeps it out of the tests, whose rows it would change.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RevisionSoak {

    private static final int READ_EVERY = 50;
    private static final int EVERYTHING_EVERY = 5_000;
    private static final int TELL_EVERY = 20_000;

    @Autowired
    private FigureService figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void findsNoDifferenceFromASimpleModel() {
        long wanted = Long.getLong("portal.soak.records", 1_000_000);
        long seed = Long.getLong("portal.soak.seed", System.nanoTime());
        tell("soak: %,d records, seed %d".formatted(wanted, seed));
        people.as("performance.lancashire", () -> {
            var lancashire = tenants.byCode("E23000003").orElseThrow().id();
            var model = new RevisionModel(figures, lancashire, seed, 60, 240);
            model.define(measures);
            long started = System.nanoTime();
            long done = 0;
            long told = 0;
            for (long step = 0; done < wanted; step++) {
                done += model.record();
                if (step % READ_EVERY == 0) {
                    model.read(step % EVERYTHING_EVERY == 0);
                }
                if (done - told >= TELL_EVERY) {
                    told = done;
                    tell("soak: %,d records after %d s, no difference"
                            .formatted(done, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)));
                }
            }
        });
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
