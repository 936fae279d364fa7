package uk.cspportal.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FigureRepository extends JpaRepository<FigureEntity, Long> {

    @Query("""
            select f from FigureEntity f
            where f.tenantId = :tenant and f.measureId in :measures and f.periodStart in :starts
                and f.supersededAt is null""")
    List<FigureEntity> standing(long tenant, Collection<Long> measures, Collection<LocalDate> starts);

    @Query("""
            select f from FigureEntity f
            where f.tenantId in :tenants and f.measureId in :measures and f.supersededAt is null
                and f.dimension = ''
            order by f.periodStart, f.periodMonths""")
    List<FigureEntity> currentOf(Collection<Long> tenants, Collection<Long> measures);

    @Query("""
            select f from FigureEntity f
            where f.tenantId = :tenant and f.measureId = :measure
                and f.dimension = ''
            order by f.periodStart, f.periodMonths, f.revision""")
    List<FigureEntity> everyRevision(long tenant, long measure);

    @Query("""
            select f from FigureEntity f
            where f.tenantId in :tenants and f.measureId in :measures and f.recordedAt <= :knownAt
                and (f.supersededAt is null or f.supersededAt > :knownAt) and f.dimension = ''
            order by f.periodStart, f.periodMonths""")
    List<FigureEntity> knownAt(Collection<Long> tenants, Collection<Long> measures, Instant knownAt);

    @Query("""
            select f from FigureEntity f
            where f.tenantId = :tenant and f.measureId = :measure and f.supersededAt is null and f.dimension <> ''
            order by f.periodStart, f.periodMonths""")
    List<FigureEntity> currentOfParts(long tenant, long measure);
}
