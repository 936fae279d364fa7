package uk.cspportal.returns.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoundDatesRepository extends JpaRepository<RoundDatesEntity, Long> {

    @Query("select d from RoundDatesEntity d where d.tenantId = :tenant and d.quarter = :quarter")
    Optional<RoundDatesEntity> find(long tenant, String quarter);

    @Query("select d from RoundDatesEntity d where d.tenantId in :tenants order by d.quarter desc")
    List<RoundDatesEntity> ofTenants(Collection<Long> tenants);
}
