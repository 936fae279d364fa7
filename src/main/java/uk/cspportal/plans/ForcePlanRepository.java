package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ForcePlanRepository extends JpaRepository<ForcePlanEntity, Long> {

    /** The published ones that apply from a day on or before a date, the latest first. */
    @Query("""
            select p from ForcePlanEntity p where p.tenantId = :tenant and p.state = ForcePlanState.PUBLISHED
                and p.validFrom <= :on order by p.validFrom desc""")
    List<ForcePlanEntity> begun(long tenant, LocalDate on, Limit limit);

    /** Of each of several force areas the published one that applies on a date. */
    @Query("""
            select p from ForcePlanEntity p
            where p.tenantId in :tenants and p.state = ForcePlanState.PUBLISHED and p.validFrom = (
                select max(q.validFrom) from ForcePlanEntity q
                where q.tenantId = p.tenantId and q.state = ForcePlanState.PUBLISHED and q.validFrom <= :on)
            order by p.tenantId""")
    List<ForcePlanEntity> begun(Collection<Long> tenants, LocalDate on);

    @Query("select p from ForcePlanEntity p where p.tenantId = :tenant order by p.validFrom desc")
    List<ForcePlanEntity> all(long tenant);

    @Query("select p from ForcePlanEntity p where p.tenantId = :tenant and p.id = :plan")
    Optional<ForcePlanEntity> find(long tenant, long plan);

    /** Of those with these ids the ones that the caller may read. */
    @Query("select p from ForcePlanEntity p where p.id in :ids")
    List<ForcePlanEntity> readable(Collection<Long> ids);

    @Query("select count(p) > 0 from ForcePlanEntity p where p.tenantId = :tenant and p.validFrom = :from")
    boolean beginsOn(long tenant, LocalDate from);
}
