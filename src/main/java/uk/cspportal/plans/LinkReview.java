package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of a plan in force that a later force plan asks to review. */
public record LinkReview(ForcePlan forcePlan, List<Item> items) {

    public LinkReview {
        items = List.copyOf(items);
    }

    public List<Item> open() {
        return items.stream().filter(i -> i.decision() == null).toList();
    }

    /**
     * @param linked how the link reads in the plan
     * @param proposal what the portal proposes, or null where nothing is alike
     */
    public record Item(
            int number,
            String title,
            String linked,
            @Nullable Proposal proposal,
            @Nullable Decision decision) {

        public int seen() {
            return decision == null ? 0 : decision.turn();
        }
    }

    /** @param why in words */
    public record Proposal(ForcePriority priority, String why) {}

    /** @param priority null where there is no link, for the reason */
    public record Decision(
            int turn,
            @Nullable ForcePriority priority,
            @Nullable String reason,
            String by,
            LocalDate on) {}
}
