package uk.cspportal.plans;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanSignatureRepository extends JpaRepository<PlanSignatureEntity, Long> {

    @Query("select s from PlanSignatureEntity s where s.tenantId = :tenant and s.planId = :plan order by s.signedAt")
    List<PlanSignatureEntity> under(long tenant, long plan);
}
