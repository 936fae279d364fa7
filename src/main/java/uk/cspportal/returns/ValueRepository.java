package uk.cspportal.returns;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ValueRepository extends JpaRepository<ValueEntity, Long> {

    @Query("select v from ValueEntity v where v.tenantId = :tenant and v.lineId in :lines")
    List<ValueEntity> ofLines(long tenant, Collection<Long> lines);
}
