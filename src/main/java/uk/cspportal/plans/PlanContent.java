package uk.cspportal.plans;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.tenancy.TenantId;

/** What a plan's document says, checked: every number and key once, every link and measure found. */
record PlanContent(
        String title,
        boolean illustrative,
        List<LocalPriority> priorities,
        List<NewGuideline> guidelines,
        List<Contribution> contributions,
        List<Acronym> glossary,
        ObjectNode annex) {

    /** In the form of a plan that can be read; its guidelines have no ids before it is in force. */
    LocalPlan asPlan(PlanId id, TenantId tenant, PlanState state, int edition) {
        return new LocalPlan(
                id,
                tenant,
                title,
                state,
                edition,
                null,
                null,
                illustrative,
                priorities,
                guidelines.stream().map(NewGuideline::unsaved).toList(),
                contributions,
                glossary,
                annex);
    }
}
