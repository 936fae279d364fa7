package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * The bones of a plan in force: priorities, objectives, guidelines and what links them, without the wording around
 * them; so that the plans of a whole force area can be read at once.
 */
public record PlanOutline(
        TenantId tenant,
        PlanId id,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean illustrative,
        List<Priority> priorities,
        List<Guideline> guidelines) {

    public PlanOutline {
        priorities = List.copyOf(priorities);
        guidelines = List.copyOf(guidelines);
    }

    /** @param force the force priority it carries, of the force plan it was linked to */
    public record Priority(
            int number,
            String title,
            @Nullable ForcePriorityId force,
            List<StatutoryStrategy> strategies,
            List<Goal> objectives) {}

    /** @param activities how many the plan lists under the objective */
    public record Goal(int priority, int number, String title, ObjectiveKind kind, int activities) {

        /** As people write it: {@code 1.2}. */
        public String label() {
            return priority + "." + number;
        }
    }
}
