package uk.cspportal.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityRecordRepository extends JpaRepository<ActivityRecordEntity, Long> {

    @Query("select r from ActivityRecordEntity r where r.tenantId = :tenant")
    List<ActivityRecordEntity> of(long tenant);

    @Query("select r from ActivityRecordEntity r where r.tenantId = :tenant and r.number = :number")
    Optional<ActivityRecordEntity> find(long tenant, long number);
}
