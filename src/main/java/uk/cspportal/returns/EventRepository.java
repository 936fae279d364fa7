package uk.cspportal.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EventRepository extends JpaRepository<EventEntity, Long> {

    @Query("""
            select e from EventEntity e
            where e.tenantId = :tenant and e.returnId = :whole
                and (e.lineKey = :line or e.lineKey is null and e.kind <> EventKind.WORKBOOK)
            order by e.id desc""")
    List<EventEntity> ofLine(long tenant, long whole, String line);

    @Query("select e from EventEntity e where e.tenantId = :tenant and e.returnId = :whole order by e.id desc")
    List<EventEntity> ofReturn(long tenant, long whole);

    @Query("""
            select distinct e.lineKey from EventEntity e
            where e.tenantId = :tenant and e.returnId = :whole and e.kind = :kind and e.at > :since""")
    List<String> linesWith(long tenant, long whole, EventKind kind, Instant since);

    @Query("""
            select new uk.cspportal.returns.HandIn(e.lineKey, e.kind, e.field) from EventEntity e
            where e.tenantId = :tenant and e.returnId = :whole and e.personId = :person
                and e.kind in :kinds and e.at > :since
            order by e.id""")
    List<HandIn> acts(long tenant, long whole, long person, Collection<EventKind> kinds, Instant since);
}
