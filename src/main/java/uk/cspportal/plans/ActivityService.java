package uk.cspportal.plans;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * The activities of the plan in force: who does each, by when, how far it is, and what was said of
 * it. The plan only words them; what becomes of them lives on across its editions.
 */
@Service
@Transactional(readOnly = true)
public class ActivityService {

    private final ActivityReader reader;
    private final ActivityKeeper keeper;
    private final ActivityCaller caller;
    private final ActivityUpdateRepository updates;
    private final Memberships memberships;
    private final Clock clock;

    ActivityService(
            ActivityReader reader,
            ActivityKeeper keeper,
            ActivityCaller caller,
            ActivityUpdateRepository updates,
            Memberships memberships,
            Clock clock) {
        this.reader = reader;
        this.keeper = keeper;
        this.caller = caller;
        this.updates = updates;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** What the caller may see: the whole plan's activities, or those handed over to them. */
    @PreAuthorize(Rights.READ_RETURN)
    public ActivityBoard board(TenantId tenant) {
        return reader.board(tenant);
    }

    /** All that was said of an activity, the latest first. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<ActivityUpdate> history(TenantId tenant, long number) {
        var activity = visible(tenant, number);
        return activity.revision() == 0
                ? List.of()
                : updates.of(tenant.value(), activity.id()).stream()
                        .map(u -> u.toUpdate(number))
                        .toList();
    }

    /** Says how far an activity is; {@code seen} is the revision that the caller has seen. */
    @Transactional
    @PreAuthorize(Rights.UPDATE_ACTIVITIES)
    public void update(TenantId tenant, long number, int seen, ActivityProgress progress) {
        var activity = visible(tenant, number);
        if (!caller.mayUpdate(tenant, activity.task())) {
            throw new AccessDeniedException(Messages.text("activities.error.not-yours"));
        }
        keeper.say(activity, seen, progress, caller.name(), false);
    }

    /** Says who does an activity, by when, and which milestone it is a step of. */
    @Transactional
    @PreAuthorize(Rights.OFFICER)
    public void give(TenantId tenant, long number, int seen, ActivityTask task) {
        var holder = task.handedTo();
        if (holder != null
                && memberships.holders(tenant, Role.ANALYST, Role.PROVIDER).stream()
                        .noneMatch(one -> one.person().equals(holder))) {
            throw new InvalidInputException("handedTo", Messages.text("activities.error.holder"));
        }
        keeper.give(keeper.get(tenant, number), seen, task, false);
    }

    /** By the key of a milestone, how far its steps are. */
    @PreAuthorize(Rights.READ_RETURN)
    public Map<String, MilestoneSteps> milestones(TenantId tenant) {
        return reader.steps(tenant, clock.instant());
    }

    /** As {@link #milestones(TenantId)}, as far as they were at an instant. */
    @PreAuthorize(Rights.READ_RETURN)
    public Map<String, MilestoneSteps> milestones(TenantId tenant, Instant at) {
        return reader.steps(tenant, at);
    }

    private ActivityRecordEntity visible(TenantId tenant, long number) {
        var activity = keeper.get(tenant, number);
        if (!caller.sees(tenant, activity.task())) {
            throw ActivityKeeper.unknown();
        }
        return activity;
    }
}
