package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A national measure as a force plan takes it up: through areas of focus, or through none for a reason.
 *
 * @param number its turn in the plan, from 1
 */
public record ForceNational(
        int number, String title, @Nullable String reason, List<Area> areas) {

    public ForceNational {
        areas = List.copyOf(areas);
    }

    /**
     * @param priority the number of the force priority it stands under
     * @param proposed whether the source does not say that it stands there
     */
    public record Area(int priority, String wording, boolean proposed) {}
}
