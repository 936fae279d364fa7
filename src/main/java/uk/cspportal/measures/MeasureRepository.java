package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<MeasureEntity, Long> {

    @Query("select m from MeasureEntity m where m.tenantId = :tenant and m.key = :key")
    Optional<MeasureEntity> find(long tenant, String key);

    @Query("select m from MeasureEntity m where m.tenantId = :tenant order by m.sortOrder, m.key")
    List<MeasureEntity> ofTenant(long tenant);

    @Query("select m from MeasureEntity m where m.tenantId in :tenants and m.key in :keys")
    List<MeasureEntity> ofTenants(Collection<Long> tenants, Collection<String> keys);

    @Query("select m from MeasureEntity m where m.tenantId in :tenants order by m.tenantId, m.sortOrder, m.key")
    List<MeasureEntity> ofTenants(Collection<Long> tenants);

    @Query("select coalesce(max(m.sortOrder), 0) from MeasureEntity m where m.tenantId = :tenant")
    int lastSortOrder(long tenant);
}
