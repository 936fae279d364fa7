package uk.cspportal.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReturnVersionRepository extends JpaRepository<ReturnVersionEntity, Long> {

    @Query("""
            select v from ReturnVersionEntity v
            where v.tenantId = :tenant and v.returnId = :whole order by v.number""")
    List<ReturnVersionEntity> ofReturn(long tenant, long whole);
}
