package uk.cspportal.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** What the police have planned and not done yet about each measure, through the guidelines that it answers. */
@Component
class PlannedActivity {

    private final PlanService plans;
    private final CommentaryService commentary;

    PlannedActivity(PlanService plans, CommentaryService commentary) {
        this.plans = plans;
        this.commentary = commentary;
    }

    /** By the key of a measure. */
    Map<String, List<PlannedAction>> of(TenantId tenant, LocalDate today) {
        var guidelines =
                plans.findInForce(tenant, today).map(plan -> plan.guidelines()).orElse(List.<Guideline>of());
        if (guidelines.isEmpty()) {
            return Map.of();
        }
        var said = commentary.of(tenant, Quarter.of(today));
        var found = new HashMap<String, List<PlannedAction>>();
        for (var guideline : guidelines) {
            var open = said.of(guideline.key()).actions().stream()
                    .filter(action -> !action.status().closed())
                    .toList();
            guideline
                    .measureKeys()
                    .forEach(key ->
                            found.computeIfAbsent(key, k -> new ArrayList<>()).addAll(open));
        }
        return found;
    }
}
