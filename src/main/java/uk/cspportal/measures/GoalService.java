package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.GoalEntity.Kind;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/** Baselines and targets of measures; a new one takes the place of what stood, which is kept. */
@Service
@Transactional(readOnly = true)
public class GoalService {

    private final GoalRepository goals;
    private final MeasureService measures;
    private final Keeping keeping;

    GoalService(GoalRepository goals, MeasureService measures, Keeping keeping) {
        this.goals = goals;
        this.measures = measures;
        this.keeping = keeping;
    }

    /** The goals of a measure; null for those that hold now. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Goals goals(TenantId tenant, String measureKey, @Nullable Instant knownAt) {
        return GoalEntity.toGoals(
                goals.of(tenant.value(), measures.entity(tenant, measureKey).id()).stream()
                        .filter(goal -> goal.holdsAt(knownAt))
                        .toList());
    }

    /** The goals that hold now of several measures, by key, in one query. */
    @PreAuthorize(Rights.READ_RETURN)
    public Map<String, Goals> goalsOf(TenantId tenant, Collection<Measure> of) {
        var byMeasure = goals.ofTenants(List.of(tenant.value())).stream()
                .filter(goal -> goal.holdsAt(null))
                .collect(Collectors.groupingBy(GoalEntity::measureId));
        return of.stream()
                .distinct()
                .filter(measure -> byMeasure.containsKey(measure.id().value()))
                .collect(Collectors.toMap(
                        Measure::key,
                        measure -> GoalEntity.toGoals(Objects.requireNonNull(
                                byMeasure.get(measure.id().value())))));
    }

    /**
     * Sets the period that the measure is compared with.
     *
     * @param amount what to compare with when it is not the figure of that period
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void setBaseline(
            TenantId tenant, String measureKey, Period period, @Nullable BigDecimal amount, String why) {
        var measure = measures.entity(tenant, measureKey);
        var before = standing(measure, Kind.BASELINE, null, false);
        set(measure, Kind.BASELINE, before, period, amount, Keeping.text("why", why));
    }

    /** Sets the target of a period, or with null of every period that has none of its own. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void setTarget(TenantId tenant, String measureKey, @Nullable Period period, BigDecimal amount, String why) {
        var measure = measures.entity(tenant, measureKey);
        var before = standing(measure, Kind.TARGET, period, true);
        set(measure, Kind.TARGET, before, period, amount, Keeping.text("why", why));
    }

    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void dropTarget(TenantId tenant, String measureKey, @Nullable Period period, String why) {
        var measure = measures.entity(tenant, measureKey);
        drop(measure, MeasureKept.TARGET_DROPPED, standing(measure, Kind.TARGET, period, true), why);
    }

    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void dropBaseline(TenantId tenant, String measureKey, String why) {
        var measure = measures.entity(tenant, measureKey);
        drop(measure, MeasureKept.BASELINE_DROPPED, standing(measure, Kind.BASELINE, null, false), why);
    }

    private void drop(MeasureEntity measure, String action, Optional<GoalEntity> standing, String why) {
        var reason = Keeping.text("why", why);
        var goal = standing.orElseThrow(() -> new NotFoundException(Messages.text("measures.target.none")));
        goal.withdraw(keeping.now());
        keeping.tell(measure.tenant(), action, "measure " + measure.key(), words(goal), null, reason);
    }

    private Optional<GoalEntity> standing(
            MeasureEntity measure, Kind kind, @Nullable Period period, boolean ofThatPeriod) {
        return goals.of(measure.tenant().value(), measure.id()).stream()
                .filter(goal -> goal.holdsAt(null) && goal.isOf(kind))
                .filter(goal -> !ofThatPeriod || goal.isFor(period))
                .findFirst();
    }

    private void set(
            MeasureEntity measure,
            Kind kind,
            Optional<GoalEntity> before,
            @Nullable Period period,
            @Nullable BigDecimal amount,
            String why) {
        before.ifPresent(goal -> goal.withdraw(keeping.now()));
        var goal = goals.save(new GoalEntity(measure, kind, period, amount, why, keeping.now()));
        keeping.tell(
                measure.tenant(),
                kind == Kind.BASELINE ? MeasureKept.BASELINE_SET : MeasureKept.TARGET_SET,
                "measure " + measure.key(),
                before.map(GoalService::words).orElse(null),
                words(goal),
                why);
    }

    private static String words(GoalEntity entity) {
        var goal = entity.toGoal();
        return (Objects.toString(goal.period(), "") + " " + Objects.toString(goal.amount(), "")).strip();
    }
}
