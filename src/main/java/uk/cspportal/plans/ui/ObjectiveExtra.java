package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.cspportal.plans.Objective;

/** What stands under an objective beside the plan’s own words. */
@FunctionalInterface
interface ObjectiveExtra {

    ObjectiveExtra NOTHING = (priority, objective) -> List.of();

    List<Component> of(int priority, Objective objective);
}
