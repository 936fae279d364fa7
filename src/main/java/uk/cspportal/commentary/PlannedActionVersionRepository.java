package uk.cspportal.commentary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedActionVersionRepository extends JpaRepository<PlannedActionVersionEntity, Long> {

    /** Everything said of actions up to a quarter (codes sort like quarters), the latest last for each. */
    @Query("""
            select v from PlannedActionVersionEntity v join fetch v.action a
            where v.tenantId = :tenant and v.quarter <= :quarter
            order by a.guideline, a.number, v.quarter, v.revision""")
    List<PlannedActionVersionEntity> upTo(long tenant, String quarter);

    @Query("""
            select v from PlannedActionVersionEntity v join fetch v.action a
            where v.tenantId = :tenant and a.id = :action and v.revision = a.revision""")
    Optional<PlannedActionVersionEntity> latest(long tenant, long action);

    @Query("""
            select distinct a.guideline from PlannedActionVersionEntity v join v.action a
            where v.tenantId = :tenant and v.quarter = :quarter and v.changedById = :person and v.changedAt > :since
            order by a.guideline""")
    List<String> changedBy(long tenant, String quarter, long person, Instant since);
}
