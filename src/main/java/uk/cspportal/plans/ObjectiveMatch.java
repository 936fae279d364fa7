package uk.cspportal.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cspportal.plans.PlanItem.Level;

/**
 * Which objective of an earlier edition is which of a later one, by the rules by which editions are compared: the same
 * title, or else at least half of the words in common. A number alone says nothing, for it is given anew.
 */
final class ObjectiveMatch {

    private ObjectiveMatch() {}

    /** For each objective of {@code before} that lives on, where it stands in {@code after}. */
    static Map<PlanPlace, PlanPlace> of(LocalPlan before, LocalPlan after) {
        var old = PlanItems.of(before);
        var now = PlanItems.of(after);
        var match = new PlanMatch(old, now);
        var then = objectives(old);
        var today = objectives(now);
        var places = places(after);
        var result = new HashMap<PlanPlace, PlanPlace>();
        for (int i = 0; i < then.size(); i++) {
            int found = today.indexOf(match.after(then.get(i)));
            if (found >= 0) {
                result.put(places(before).get(i), places.get(found));
            }
        }
        return result;
    }

    private static List<PlanItem> objectives(List<PlanItem> items) {
        return items.stream().filter(item -> item.level() == Level.OBJECTIVE).toList();
    }

    /** In the order of the items. */
    private static List<PlanPlace> places(LocalPlan plan) {
        return plan.priorities().stream()
                .flatMap(p -> p.objectives().stream().map(o -> PlanPlace.objective(p.number(), o.number())))
                .toList();
    }
}
