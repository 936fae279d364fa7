package uk.cspportal.plans;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityUpdateRepository extends JpaRepository<ActivityUpdateEntity, Long> {

    /** The last update of each activity up to an instant. */
    @Query("""
            select u from ActivityUpdateEntity u where u.tenantId = :tenant and u.turn =
                (select max(o.turn) from ActivityUpdateEntity o
                 where o.tenantId = :tenant and o.recordId = u.recordId and o.saidAt <= :until)""")
    List<ActivityUpdateEntity> latest(long tenant, Instant until);

    /** The whole history of an activity, the latest first. */
    @Query(
            "select u from ActivityUpdateEntity u where u.tenantId = :tenant and u.recordId = :activity order by u.turn desc")
    List<ActivityUpdateEntity> of(long tenant, long activity);
}
