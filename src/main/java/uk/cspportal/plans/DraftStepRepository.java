package uk.cspportal.plans;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DraftStepRepository extends JpaRepository<DraftStepEntity, Long> {

    @Query("select s from DraftStepEntity s where s.tenantId = :tenant and s.planId = :plan order by s.id desc")
    List<DraftStepEntity> newestFirst(long tenant, long plan);
}
