package uk.cspportal.returns;

import java.util.List;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;

/** What a model drives. */
record WorkflowServices(
        ReturnService returns, ReturnWorkflow workflow, HandOver handOver, CommentaryService commentary) {

    /** The rules that ask stop as soon as they may: otherwise a figure that stands out would stop nothing. */
    static void letQuestionsStop(RuleService rules, DemonstrationPeople people, Tenants tenants) {
        var avonAndSomerset = tenants.byCode("E23000036").orElseThrow().id();
        people.as("performance.as", () -> {
            for (var terms : rules.list(avonAndSomerset)) {
                if (List.of(Rule.SIGNAL, Rule.TARGET, Rule.REVISED).contains(terms.rule())) {
                    rules.choose(avonAndSomerset, terms.rule(), terms.earliest(), terms.blocksFrom());
                }
            }
        });
    }
}
