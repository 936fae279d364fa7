package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** A small dose of {@link RevisionSoak}: random records, revisions and reads find no difference from a simple model. */
@PortalTest
class RevisionTests {

    private static final int ENTRIES = 1_500;
    private static final int READ_EVERY = 10;

    @Autowired
    private FigureService figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private EntityManager entities;

    @Test
    void findsNoDifferenceFromASimpleModel() {
        long seed = System.nanoTime();
        people.as("performance.lancashire", () -> {
            var lancashire = tenants.byCode("E23000003").orElseThrow().id();
            var model = new RevisionModel(figures, lancashire, seed, 4, 24);
            model.define(measures);
            assertThat(seed).as("seed").satisfies(any -> {
                for (int entries = 0, step = 0; entries < ENTRIES; step++) {
                    entries += model.record();
                    if (step % READ_EVERY == 0) {
                        model.read(true);
                    }
                    entities.flush();
                    entities.clear();
                }
            });
        });
    }
}
