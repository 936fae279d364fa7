package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.tenancy.TenantId;

/**
 * One edition of a partnership's community safety plan. A draft has no dates yet. {@code annex}
 * holds what the plan prints beside its priorities (area profile, survey, groups and the like), as
 * the document gave it.
 */
public record LocalPlan(
        PlanId id,
        TenantId tenant,
        String title,
        PlanState state,
        int edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean illustrative,
        List<LocalPriority> priorities,
        List<Guideline> guidelines,
        List<Contribution> contributions,
        List<Acronym> glossary,
        ObjectNode annex) {

    public LocalPlan {
        priorities = List.copyOf(priorities);
        guidelines = List.copyOf(guidelines);
        contributions = List.copyOf(contributions);
        glossary = List.copyOf(glossary);
    }

    LocalPlan withAnnex(ObjectNode other) {
        return other == annex
                ? this
                : new LocalPlan(
                        id,
                        tenant,
                        title,
                        state,
                        edition,
                        validFrom,
                        validTo,
                        illustrative,
                        priorities,
                        guidelines,
                        contributions,
                        glossary,
                        other);
    }
}
