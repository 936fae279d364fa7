package uk.cspportal.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SheetRepository extends JpaRepository<SheetEntity, Long> {

    @Query("""
            select s from SheetEntity s
            where s.tenantId = :tenant and s.measureId = :measure order by s.number""")
    List<SheetEntity> ofMeasure(long tenant, long measure);

    @Query("""
            select coalesce(max(s.number), 0) from SheetEntity s
            where s.tenantId = :tenant and s.measureId = :measure""")
    int last(long tenant, long measure);

    @Query("""
            select s from SheetEntity s
            where s.tenantId in :tenants and s.number = (
                select max(l.number) from SheetEntity l
                where l.tenantId = s.tenantId and l.measureId = s.measureId and l.recordedAt <= :knownAt)""")
    List<SheetEntity> knownAt(Collection<Long> tenants, Instant knownAt);
}
