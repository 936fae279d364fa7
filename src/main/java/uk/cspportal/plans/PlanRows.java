package uk.cspportal.plans;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Formats;
import uk.cspportal.tenancy.TenantId;

/** Reads and writes the rows of plans, one query a table; always names the tenant. */
@Component
class PlanRows {

    private final EntityManager entities;

    PlanRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows of one kind of a plan, in the order they are printed. */
    <T extends PlanPart> List<T> of(Class<T> kind, TenantId tenant, long plan) {
        var query = "select p from %s p where p.tenantId = :tenant and p.planId = :plan order by p.sortOrder";
        return entities.createQuery(query.formatted(kind.getSimpleName()), kind)
                .setParameter("tenant", tenant.value())
                .setParameter("plan", plan)
                .getResultList();
    }

    /** As {@link #of}, a text of each row by the row it hangs on. */
    <T extends PlanPart, V> Map<Long, List<V>> by(
            Class<T> kind, TenantId tenant, long plan, Function<T, Long> parent, Function<T, V> value) {
        return of(kind, tenant, plan).stream()
                .collect(Collectors.groupingBy(
                        parent, LinkedHashMap::new, Collectors.mapping(value, Collectors.toList())));
    }

    /** The rows of one kind of several plans, plan by plan in the order they are printed. */
    <T extends PlanPart> List<T> of(Class<T> kind, Collection<TenantId> tenants, Collection<Long> plans) {
        if (tenants.isEmpty() || plans.isEmpty()) {
            return List.of();
        }
        var query =
                "select p from %s p where p.tenantId in :tenants and p.planId in :plans order by p.planId, p.sortOrder";
        return entities.createQuery(query.formatted(kind.getSimpleName()), kind)
                .setParameter("tenants", values(tenants))
                .setParameter("plans", plans)
                .getResultList();
    }

    /** Which objectives guidelines tell about, by the guideline's id. */
    Map<Long, List<ObjectiveLink>> objectiveLinks(Collection<TenantId> tenants, Collection<Long> plans) {
        if (tenants.isEmpty() || plans.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select g.guidelineId, p.number, o.number, g.proposed
                        from GuidelineObjectiveEntity g, ObjectiveEntity o, LocalPriorityEntity p
                        where o.tenantId = g.tenantId and o.id = g.objectiveId
                            and p.tenantId = o.tenantId and p.id = o.priorityId
                            and g.tenantId in :tenants and g.planId in :plans
                        order by g.planId, g.sortOrder""", Object[].class)
                .setParameter("tenants", values(tenants))
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new ObjectiveLink((Integer) row[1], (Integer) row[2], (Boolean) row[3]),
                                Collectors.toList())));
    }

    /** How far the activities of objectives had come by the end of a day, as it was said by then; by the objective's id. */
    Map<Long, PlanOutline.Work> work(Collection<TenantId> tenants, Collection<Long> plans, LocalDate on) {
        if (tenants.isEmpty() || plans.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select a.objectiveId, count(a), sum(case when u.status = :done then 1 else 0 end),
                            sum(case when r.due < :on and (u.status is null or u.status not in :closed)
                                then 1 else 0 end)
                        from ActivityEntity a
                        left join ActivityRecordEntity r on r.tenantId = a.tenantId and r.number = a.number
                        left join ActivityUpdateEntity u on u.tenantId = r.tenantId and u.recordId = r.id and u.turn = (
                            select max(v.turn) from ActivityUpdateEntity v
                            where v.tenantId = r.tenantId and v.recordId = r.id and v.saidAt < :until)
                        where a.tenantId in :tenants and a.planId in :plans group by a.objectiveId""", Object[].class)
                .setParameter("done", ActivityStatus.DONE)
                .setParameter("closed", List.of(ActivityStatus.DONE, ActivityStatus.DROPPED))
                .setParameter("on", on)
                .setParameter(
                        "until", on.plusDays(1).atStartOfDay(Formats.LONDON).toInstant())
                .setParameter("tenants", values(tenants))
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new PlanOutline.Work(count(row[1]), count(row[2]), count(row[3]))));
    }

    private static int count(Object sum) {
        return ((Number) sum).intValue();
    }

    private static List<Long> values(Collection<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).toList();
    }

    /** The activities of all editions, the latest edition first. */
    List<ActivityEntity> activities(TenantId tenant) {
        return entities.createQuery(
                        "select a from ActivityEntity a where a.tenantId = :tenant order by a.planId desc, a.sortOrder",
                        ActivityEntity.class)
                .setParameter("tenant", tenant.value())
                .getResultList();
    }

    /** The numbers of force priorities, by their ids. */
    Map<Long, Integer> forceNumbers(Collection<TenantId> above, Collection<Long> ids) {
        if (ids.isEmpty() || above.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p from ForcePriorityEntity p where p.tenantId in :above and p.id in :ids",
                        ForcePriorityEntity.class)
                .setParameter("above", above.stream().map(TenantId::value).toList())
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ForcePriorityEntity::id, ForcePriorityEntity::number));
    }

    /** How many plans of partnerships link to a force priority. */
    int linksTo(TenantId forceArea, Collection<TenantId> partnerships, long priority) {
        return partnerships.isEmpty()
                ? 0
                : count(entities.createQuery("""
                        select count(distinct l.tenantId) from LocalPriorityEntity l
                        where l.tenantId in :partnerships and l.forceTenantId = :forceArea
                            and l.forcePriorityId = :priority""", Long.class)
                        .setParameter("partnerships", values(partnerships))
                        .setParameter("forceArea", forceArea.value())
                        .setParameter("priority", priority)
                        .getSingleResult());
    }

    /** The turn of the last part of a force plan. */
    int lastTurn(TenantId tenant, long plan) {
        return List.of(
                        ForcePriorityEntity.class,
                        AreaOfFocusEntity.class,
                        ForceNationalEntity.class,
                        ForceNationalAreaEntity.class,
                        ForcePriorityMeasureEntity.class)
                .stream()
                .flatMap(kind -> of(kind, tenant, plan).stream())
                .mapToInt(PlanPart::sortOrder)
                .max()
                .orElse(0);
    }

    /** Counts as a change of the row at once, for what hangs on it was changed. */
    void touch(Object row) {
        entities.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    <T> T add(T row) {
        entities.persist(row);
        return row;
    }
}
