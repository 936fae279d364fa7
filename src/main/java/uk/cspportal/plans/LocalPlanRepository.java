package uk.cspportal.plans;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LocalPlanRepository extends JpaRepository<LocalPlanEntity, Long> {

    /** The editions in force on or before a date, the latest first; a draft has no dates. */
    @Query(
            "select p from LocalPlanEntity p where p.tenantId = :tenant and p.validFrom <= :on order by p.validFrom desc")
    List<LocalPlanEntity> begun(long tenant, LocalDate on, Limit limit);

    @Query("select p from LocalPlanEntity p where p.tenantId = :tenant and p.state in :states")
    Optional<LocalPlanEntity> inStates(long tenant, Collection<PlanState> states);

    /** As {@link #inStates}, held until the transaction ends: two who write the same plan take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from LocalPlanEntity p where p.tenantId = :tenant and p.state in :states")
    Optional<LocalPlanEntity> hold(long tenant, Collection<PlanState> states);

    /** All editions, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from LocalPlanEntity p where p.tenantId = :tenant")
    List<LocalPlanEntity> holdAll(long tenant);

    /** Of those with these ids the ones that the caller may read. */
    @Query("select p from LocalPlanEntity p where p.id in :ids")
    List<LocalPlanEntity> readable(Collection<Long> ids);

    @Query("select p from LocalPlanEntity p where p.tenantId = :tenant order by p.edition desc")
    List<LocalPlanEntity> editions(long tenant);

    /** Of each of several tenants the last edition in force on or before a date. */
    @Query("""
            select p from LocalPlanEntity p
            where p.tenantId in :tenants and p.validFrom = (
                select max(q.validFrom) from LocalPlanEntity q
                where q.tenantId = p.tenantId and q.validFrom <= :on)
            order by p.tenantId""")
    List<LocalPlanEntity> begun(Collection<Long> tenants, LocalDate on);

    @Query("select p from LocalPlanEntity p where p.tenantId = :tenant and p.id = :plan")
    Optional<LocalPlanEntity> find(long tenant, long plan);

    @Query("select coalesce(max(p.edition), 0) from LocalPlanEntity p where p.tenantId = :tenant")
    int lastEdition(long tenant);
}
