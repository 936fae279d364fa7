package uk.cspportal.plans;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/** Reads what was decided about links, in one query whatever the number of plans; always names the tenant. */
@Component
class LinkDecisions {

    private final EntityManager entities;

    LinkDecisions(EntityManager entities) {
        this.entities = entities;
    }

    /** The decisions that count on a day, by the local priority: of the latest force plan in force then, the last. */
    Map<Long, LinkDecisionEntity> on(Collection<TenantId> tenants, Collection<Long> plans, LocalDate day) {
        if (tenants.isEmpty() || plans.isEmpty()) {
            return Map.of();
        }
        return byPriority(entities.createQuery("""
                        select d from LinkDecisionEntity d, ForcePlanEntity f
                        where f.tenantId = d.forceTenantId and f.id = d.forcePlanId and f.validFrom <= :day
                            and d.tenantId in :tenants and d.planId in :plans and d.decidedOn <= :day
                        order by f.validFrom, d.turn""", LinkDecisionEntity.class)
                .setParameter("day", day)
                .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
                .setParameter("plans", plans)
                .getResultList());
    }

    /** The last decisions under one force plan, by the local priority. */
    Map<Long, LinkDecisionEntity> under(Collection<TenantId> tenants, Collection<Long> plans, ForcePlanId forcePlan) {
        if (tenants.isEmpty() || plans.isEmpty()) {
            return Map.of();
        }
        return byPriority(entities.createQuery("""
                        select d from LinkDecisionEntity d
                        where d.tenantId in :tenants and d.planId in :plans and d.forcePlanId = :forcePlan
                        order by d.turn""", LinkDecisionEntity.class)
                .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
                .setParameter("plans", plans)
                .setParameter("forcePlan", forcePlan.value())
                .getResultList());
    }

    private static Map<Long, LinkDecisionEntity> byPriority(List<LinkDecisionEntity> found) {
        return found.stream()
                .collect(Collectors.toMap(
                        LinkDecisionEntity::priorityId, d -> d, (earlier, later) -> later, LinkedHashMap::new));
    }
}
