package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MarkRepository extends JpaRepository<MarkEntity, Long> {

    @Query("select m from MarkEntity m where m.tenantId in :tenants order by m.fromMonth, m.id")
    List<MarkEntity> of(Collection<Long> tenants);

    @Query("""
            select m from MarkEntity m
            where m.tenantId = :tenant and m.measureId = :measure order by m.fromMonth, m.id""")
    List<MarkEntity> of(long tenant, long measure);
}
