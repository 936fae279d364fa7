package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a link under a later force plan.
 *
 * @param local the number of the local priority
 * @param seen how many decisions about it the chooser has seen
 * @param priority the force priority that it links to from now on, or null for none
 * @param reason why none
 */
public record LinkChoice(
        int local,
        int seen,
        @Nullable ForcePriorityId priority,
        @Nullable String reason) {

    LinkChoice because(String why) {
        return new LinkChoice(local, seen, priority, why);
    }
}
