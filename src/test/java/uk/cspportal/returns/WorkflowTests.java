package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.WorkflowPeople.Answer;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** A small dose of {@link WorkflowSoak}: random steps by random people find no difference from a simple model. */
@PortalTest
class WorkflowTests {

    private static final int STEPS = 600;

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

    @Autowired
    private EntityManager entities;

    @Test
    void findsNoDifferenceFromASimpleModel() {
        long seed = Long.getLong("portal.soak.seed", System.nanoTime());
        var services = new WorkflowServices(returns, workflow, handOver, commentary);
        WorkflowServices.letQuestionsStop(rules, people, tenants);
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var model = new WorkflowModel(services, people, banes, seed);
        assertThat(seed).as("seed %d", seed).satisfies(any -> {
            for (int step = 0; step < STEPS; step++) {
                model.step();
                entities.flush();
                entities.clear();
            }
        });
        assertThat(model.answers()).containsKeys(Answer.values());
    }
}
