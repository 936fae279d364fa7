package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import uk.cspportal.identity.RoleHolder;

/**
 * The activities of the plan in force that the caller may see, in printed order.
 *
 * @param handedOnly whether the caller sees only what was handed over
 * @param mayPlan whether the caller says who does what by when
 * @param milestones the guidelines of which activities can be steps
 * @param holders to whom an activity can be handed, told to those who plan
 */
public record ActivityBoard(
        boolean inForce,
        LocalDate today,
        boolean handedOnly,
        boolean hasOrganisation,
        boolean mayPlan,
        List<Guideline> milestones,
        List<RoleHolder> holders,
        List<Activity> activities) {

    public ActivityBoard {
        milestones = List.copyOf(milestones);
        holders = List.copyOf(holders);
        activities = List.copyOf(activities);
    }

    public List<Activity> overdue() {
        return activities.stream().filter(a -> a.isOverdue(today)).toList();
    }

    public List<Activity> mine() {
        return activities.stream().filter(a -> a.caller().isMine()).toList();
    }

    public List<Activity> ours() {
        return activities.stream().filter(a -> a.caller().isOurs()).toList();
    }

    /** Those that come from a review or a self-assessment. */
    public List<Activity> learning() {
        return activities.stream().filter(a -> a.task().learning() != null).toList();
    }

    public long in(ActivityStatus status) {
        return activities.stream().filter(a -> a.status() == status).count();
    }

    public long withoutOwner() {
        return activities.stream().filter(a -> !a.isOwned()).count();
    }
}
