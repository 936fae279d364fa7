package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.PlanPlace;

/** What stands under an objective, and beside any part, in addition to the plan’s own words. */
@FunctionalInterface
interface ObjectiveExtra {

    ObjectiveExtra NOTHING = (priority, objective) -> List.of();

    List<Component> of(int priority, Objective objective);

    /** @param words what the part says now */
    default List<Component> beside(PlanPlace place, String words) {
        return List.of();
    }
}
