package uk.cspportal.commentary;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedActionRepository extends JpaRepository<PlannedActionEntity, Long> {

    @Query("select a from PlannedActionEntity a where a.tenantId = :tenant and a.id = :id")
    Optional<PlannedActionEntity> find(long tenant, long id);

    @Query("""
            select coalesce(max(a.number), 0) from PlannedActionEntity a
            where a.tenantId = :tenant and a.guideline = :guideline""")
    int lastNumber(long tenant, String guideline);
}
