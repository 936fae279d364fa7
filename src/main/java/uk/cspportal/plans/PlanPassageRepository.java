package uk.cspportal.plans;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanPassageRepository extends JpaRepository<PlanPassageEntity, Long> {

    @Query("select p from PlanPassageEntity p where p.tenantId = :tenant and p.planId = :plan order by p.turn")
    List<PlanPassageEntity> ofPlan(long tenant, long plan);

    @Query("select p from PlanPassageEntity p where p.tenantId = :tenant and p.forcePlanId = :plan order by p.turn")
    List<PlanPassageEntity> ofForcePlan(long tenant, long plan);
}
