package uk.cspportal.returns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReturnRepository extends JpaRepository<QuarterlyReturn, Long> {

    @Query("select r from QuarterlyReturn r where r.tenantId = :tenant and r.quarter = :quarter")
    Optional<QuarterlyReturn> find(long tenant, String quarter);

    @Query("select r from QuarterlyReturn r where r.tenantId = :tenant order by r.quarter desc")
    List<QuarterlyReturn> ofTenant(long tenant);

    @Query("select r from QuarterlyReturn r where r.tenantId in :tenants and r.quarter = :quarter")
    List<QuarterlyReturn> ofTenants(Collection<Long> tenants, String quarter);

    @Query("select distinct r.quarter from QuarterlyReturn r where r.tenantId in :tenants order by r.quarter desc")
    List<String> quarters(Collection<Long> tenants);
}
