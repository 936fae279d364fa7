package uk.cspportal.plans;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssuranceRepository extends JpaRepository<AssuranceEntity, Long> {

    @Query("select a from AssuranceEntity a where a.tenantId = :tenant order by a.assuredOn desc, a.id desc")
    List<AssuranceEntity> newestFirst(long tenant);
}
