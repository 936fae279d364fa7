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

    /**
     * How far the activities of an objective have come.
     *
     * @param overdue those whose day was over by the day asked for, and that are neither done nor dropped
     */
    public record Work(int all, int done, int overdue) {

        public static final Work NONE = new Work(0, 0, 0);
    }

    /** @param work what the plan lists under the objective */
    public record Goal(int priority, int number, String title, ObjectiveKind kind, Work work) {

        /** As people write it: {@code 1.2}. */
        public String label() {
            return priority + "." + number;
        }
    }
}
