package uk.cspportal.plans;

import java.util.List;

/**
 * A numbered priority of a force plan. {@code measureKeys} name the measures that tell about it, in
 * every partnership of the force area.
 *
 * @param areasProposed whether the source does not say that its areas of focus stand under it
 */
public record ForcePriority(
        ForcePriorityId id,
        int number,
        String title,
        List<String> areasOfFocus,
        boolean areasProposed,
        List<String> measureKeys) {

    public ForcePriority {
        areasOfFocus = List.copyOf(areasOfFocus);
        measureKeys = List.copyOf(measureKeys);
    }
}
