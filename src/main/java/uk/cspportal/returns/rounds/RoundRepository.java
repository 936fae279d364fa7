package uk.cspportal.returns.rounds;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<RoundEntity, Long> {

    @Query("select r from RoundEntity r where r.tenantId = :tenant and r.quarter = :quarter")
    Optional<RoundEntity> find(long tenant, String quarter);

    @Query("select r from RoundEntity r where r.tenantId = :tenant order by r.quarter desc")
    List<RoundEntity> ofTenant(long tenant);
}
