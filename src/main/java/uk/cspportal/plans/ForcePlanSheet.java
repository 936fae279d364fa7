package uk.cspportal.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A force plan as it is written: each part with its id and the version that its writer must have seen.
 *
 * @param inForce whether it applies today
 * @param ended whether a successor applies today; a published plan that is neither is still to come
 */
public record ForcePlanSheet(
        ForcePlanId id,
        int version,
        ForcePlanHead head,
        ForcePlanState state,
        boolean illustrative,
        boolean inForce,
        boolean ended,
        List<Priority> priorities,
        List<National> nationals) {

    public ForcePlanSheet {
        priorities = List.copyOf(priorities);
        nationals = List.copyOf(nationals);
    }

    public record Priority(long id, int version, int number, String title, List<Area> areas, List<String> measureKeys) {

        public Priority {
            areas = List.copyOf(areas);
            measureKeys = List.copyOf(measureKeys);
        }
    }

    /** @param proposed whether the source does not say that it stands under this priority */
    public record Area(long id, int version, String wording, boolean proposed) {}

    /** @param areas the ids of the areas of focus that take it up */
    public record National(
            long id, int version, String title, @Nullable String reason, Set<Long> areas) {

        public National {
            areas = Set.copyOf(areas);
        }
    }

    /** All areas of focus in the order of the plan. */
    public List<Area> areas() {
        return priorities.stream().flatMap(p -> p.areas().stream()).toList();
    }
}
