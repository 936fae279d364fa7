package uk.cspportal.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.TenantId;

/** Puts the activities of the plan in force together with what became of them, one query a table. */
@Component
class ActivityReader {

    private final LocalPlanRepository plans;
    private final LocalPlanStore store;
    private final PlanRows rows;
    private final ActivityRecordRepository records;
    private final ActivityUpdateRepository updates;
    private final ActivityCaller caller;
    private final Memberships memberships;
    private final Clock clock;

    ActivityReader(
            LocalPlanRepository plans,
            LocalPlanStore store,
            PlanRows rows,
            ActivityRecordRepository records,
            ActivityUpdateRepository updates,
            ActivityCaller caller,
            Memberships memberships,
            Clock clock) {
        this.plans = plans;
        this.store = store;
        this.rows = rows;
        this.records = records;
        this.updates = updates;
        this.caller = caller;
        this.memberships = memberships;
        this.clock = clock;
    }

    ActivityBoard board(TenantId tenant) {
        var today = LocalDate.now(clock);
        var plan = inForce(tenant, today);
        boolean plansThem = caller.plans(tenant);
        return new ActivityBoard(
                plan != null,
                today,
                !caller.seesAll(tenant),
                caller.organisation(tenant) != null,
                plansThem,
                plan == null || !caller.seesAll(tenant) ? List.of() : milestones(tenant, plan),
                plansThem ? memberships.holders(tenant, Role.ANALYST, Role.PROVIDER) : List.of(),
                plan == null ? List.of() : activities(tenant, plan));
    }

    /** The milestones of the plan in force. */
    List<Guideline> milestones(TenantId tenant) {
        var plan = inForce(tenant, LocalDate.now(clock));
        return plan == null ? List.of() : milestones(tenant, plan);
    }

    /** Whether the plan in force has an activity of this number. */
    boolean has(TenantId tenant, long number) {
        var plan = inForce(tenant, LocalDate.now(clock));
        return plan != null
                && rows.of(ActivityEntity.class, tenant, plan.id()).stream().anyMatch(a -> a.number() == number);
    }

    private @Nullable LocalPlanEntity inForce(TenantId tenant, LocalDate today) {
        return plans.begun(tenant.value(), today, Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Guideline> milestones(TenantId tenant, LocalPlanEntity plan) {
        return store.guidelines(tenant, new PlanId(plan.id())).stream()
                .filter(g -> g.kind() == GuidelineKind.MILESTONE)
                .toList();
    }

    private List<Activity> activities(TenantId tenant, LocalPlanEntity plan) {
        var priorities = byId(rows.of(LocalPriorityEntity.class, tenant, plan.id()), LocalPriorityEntity::id);
        var objectives = byId(rows.of(ObjectiveEntity.class, tenant, plan.id()), ObjectiveEntity::id);
        var kept = byId(records.of(tenant.value()), ActivityRecordEntity::number);
        var last = byId(updates.latest(tenant.value(), clock.instant()), ActivityUpdateEntity::recordId);
        var found = new ArrayList<Activity>();
        for (var row : rows.of(ActivityEntity.class, tenant, plan.id())) {
            var one = kept.get(row.number());
            var task = one == null ? ActivityTask.NOBODYS : one.task();
            if (caller.sees(tenant, task)) {
                var objective = objectives.get(row.objectiveId());
                var place = place(objective, priorities.get(objective.priorityId()));
                var said = one == null ? null : last.get(one.id());
                found.add(activity(tenant, row, place, one, task, said == null ? null : said.toUpdate(row.number())));
            }
        }
        return found;
    }

    private Activity activity(
            TenantId tenant,
            ActivityEntity row,
            Activity.Place place,
            @Nullable ActivityRecordEntity one,
            ActivityTask task,
            @Nullable ActivityUpdate latest) {
        return new Activity(
                row.number(),
                row.wording(),
                place,
                task,
                one == null ? ActivityStatus.PLANNED : one.status(),
                one == null ? 0 : one.revision(),
                one != null && one.isIllustrative(),
                latest,
                caller.of(tenant, task));
    }

    private static Activity.Place place(ObjectiveEntity objective, LocalPriorityEntity priority) {
        return new Activity.Place(priority.number(), priority.title(), objective.number(), objective.title());
    }

    /** Which steps each milestone has, and how many of them were done at an instant. */
    Map<String, MilestoneSteps> steps(TenantId tenant, Instant at) {
        var steps = records.of(tenant.value()).stream()
                .filter(r -> r.task().milestoneKey() != null)
                .toList();
        if (steps.isEmpty()) {
            return Map.of();
        }
        var then = byId(updates.latest(tenant.value(), at), ActivityUpdateEntity::recordId);
        return steps.stream()
                .collect(Collectors.groupingBy(
                        r -> String.valueOf(r.task().milestoneKey()),
                        Collectors.collectingAndThen(Collectors.toList(), found -> count(found, then))));
    }

    private static MilestoneSteps count(List<ActivityRecordEntity> steps, Map<Long, ActivityUpdateEntity> then) {
        var states = steps.stream()
                .map(r -> then.containsKey(r.id()) ? then.get(r.id()).status() : ActivityStatus.PLANNED)
                .toList();
        return MilestoneSteps.of(states, steps.stream().anyMatch(ActivityRecordEntity::isIllustrative));
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
