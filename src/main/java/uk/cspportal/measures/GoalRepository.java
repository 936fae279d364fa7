package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GoalRepository extends JpaRepository<GoalEntity, Long> {

    @Query("""
            select g from GoalEntity g
            where g.tenantId = :tenant and g.measureId = :measure order by g.periodStart, g.id""")
    List<GoalEntity> of(long tenant, long measure);

    @Query("select g from GoalEntity g where g.tenantId in :tenants order by g.periodStart, g.id")
    List<GoalEntity> ofTenants(Collection<Long> tenants);
}
