package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReturnVersionRepository extends JpaRepository<ReturnVersionEntity, Long> {

    @Query("""
            select v from ReturnVersionEntity v
            where v.tenantId = :tenant and v.returnId = :whole order by v.number""")
    List<ReturnVersionEntity> ofReturn(long tenant, long whole);

    /** The last one; none before anything was signed or sent back. */
    @Query("""
            select v from ReturnVersionEntity v
            where v.tenantId = :tenant and v.returnId = :whole order by v.number desc limit 1""")
    Optional<ReturnVersionEntity> last(long tenant, long whole);
}
