package uk.cspportal.returns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgressRepository extends JpaRepository<ProgressEntity, Long> {

    @Query("select p from ProgressEntity p where p.tenantId in :tenants and p.returnId in :returns")
    List<ProgressEntity> ofReturns(Collection<Long> tenants, Collection<Long> returns);

    @Query("select p from ProgressEntity p where p.tenantId = :tenant and p.lineId = :line")
    Optional<ProgressEntity> ofLine(long tenant, long line);
}
