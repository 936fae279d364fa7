package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priority of a local plan: the statutory strategies it addresses, what it focuses on, why it is one, and its
 * objectives.
 */
public record LocalPriority(
        int number,
        String title,
        @Nullable ForceLink forceLink,
        List<StatutoryStrategy> strategies,
        List<String> focus,
        List<Rationale> why,
        List<Objective> objectives) {

    public LocalPriority {
        strategies = List.copyOf(strategies);
        focus = List.copyOf(focus);
        why = List.copyOf(why);
        objectives = List.copyOf(objectives);
    }
}
