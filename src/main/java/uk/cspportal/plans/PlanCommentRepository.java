package uk.cspportal.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanCommentRepository extends JpaRepository<PlanCommentEntity, Long> {

    @Query("select c from PlanCommentEntity c where c.tenantId = :tenant and c.planId = :plan order by c.saidAt, c.id")
    List<PlanCommentEntity> on(long tenant, long plan);

    @Query("select c from PlanCommentEntity c where c.tenantId = :tenant and c.planId = :plan and c.id = :comment")
    Optional<PlanCommentEntity> find(long tenant, long plan, long comment);
}
