package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.WorkflowModel.Answer;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** A small dose of {@link WorkflowSoak}: random steps by random people find no difference from a simple model. */
@PortalTest
class WorkflowTests {

    private static final int STEPS = 600;

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

    @Autowired
    private EntityManager entities;

    @Test
    void findsNoDifferenceFromASimpleModel() {
        long seed = System.nanoTime();
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var model = new WorkflowModel(service, workflow, handOver, people, banes, seed);
        assertThat(seed).as("seed").satisfies(any -> {
            for (int step = 0; step < STEPS; step++) {
                model.step();
                entities.flush();
                entities.clear();
            }
        });
        assertThat(model.answers()).containsKeys(Answer.values());
    }
}
