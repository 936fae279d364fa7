package uk.cspportal.commentary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ThreadRepository extends JpaRepository<ThreadEntity, Long> {

    @Query("select t from ThreadEntity t where t.tenantId = :tenant and t.quarter = :quarter order by t.id")
    List<ThreadEntity> ofQuarter(long tenant, String quarter);

    @Query("select t from ThreadEntity t where t.tenantId = :tenant and t.settled = false order by t.quarter, t.id")
    List<ThreadEntity> open(long tenant);

    @Query("select t from ThreadEntity t where t.tenantId = :tenant and t.id = :id")
    Optional<ThreadEntity> find(long tenant, long id);

    /** The tenant of each open question, once for each. */
    @Query("""
            select t.tenantId from ThreadEntity t
            where t.tenantId in :tenants and t.quarter = :quarter and t.settled = false""")
    List<Long> openIn(Collection<Long> tenants, String quarter);
}
