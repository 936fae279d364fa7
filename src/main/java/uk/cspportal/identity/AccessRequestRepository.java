package uk.cspportal.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccessRequestRepository extends JpaRepository<AccessRequestEntity, Long> {

    @Query(
            "select r from AccessRequestEntity r where r.tenantId = :tenant and r.waiting = true order by r.askedAt, r.id")
    List<AccessRequestEntity> waiting(long tenant);

    @Query("select r from AccessRequestEntity r where r.tenantId = :tenant and r.id = :id")
    Optional<AccessRequestEntity> find(long tenant, long id);
}
