package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ForcePlanRepository extends JpaRepository<ForcePlanEntity, Long> {

    @Query(
            "select p from ForcePlanEntity p where p.tenantId = :tenant and p.validFrom <= :on order by p.validFrom desc")
    List<ForcePlanEntity> begun(long tenant, LocalDate on, Limit limit);

    @Query("select count(p) > 0 from ForcePlanEntity p where p.tenantId = :tenant and p.validFrom = :from")
    boolean beginsOn(long tenant, LocalDate from);
}
