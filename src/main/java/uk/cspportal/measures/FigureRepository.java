package uk.cspportal.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FigureRepository extends JpaRepository<FigureEntity, Long> {

    String HELD = """
            select new uk.cspportal.measures.HeldFigure(
                f.measureId, f.periodStart, f.periodMonths, cast(f.amount as String), f.status,
                cast(f.base as String), f.note, f.provenance, f.edition, f.dimension,
                f.source, f.reason, f.recordedBy, f.recordedAt, f.revision)
            from FigureEntity f
            """;

    /**
     * In no order: sorting what an index gives by measure would be half the work of the database. By way of the measures,
     * each of which belongs to one tenant: of every tenant with every measure MySQL makes thousands of ranges to look into,
     * and when the table is large it gives up on them.
     */
    String STANDING = """
            join MeasureEntity m on m.tenantId = f.tenantId and m.id = f.measureId
            where m.tenantId in :tenants and m.id in :measures and f.supersededAt is null and f.dimension = ''""";

    @Query("""
            select f from FigureEntity f
            where f.tenantId = :tenant and f.measureId in :measures and f.periodStart in :starts
                and f.supersededAt is null""")
    List<FigureEntity> standing(long tenant, Collection<Long> measures, Collection<LocalDate> starts);

    @Query(HELD + STANDING)
    List<HeldFigure> currentOf(Collection<Long> tenants, Collection<Long> measures);

    @Query(HELD + """
            where f.tenantId = :tenant and f.measureId = :measure
                and f.dimension = ''
            order by f.periodStart, f.periodMonths, f.revision""")
    List<HeldFigure> everyRevision(long tenant, long measure);

    @Query(HELD + """
            where f.tenantId in :tenants and f.measureId in :measures and f.recordedAt <= :knownAt
                and (f.supersededAt is null or f.supersededAt > :knownAt) and f.dimension = ''""")
    List<HeldFigure> knownAt(Collection<Long> tenants, Collection<Long> measures, Instant knownAt);

    @Query(HELD + """
            where f.tenantId = :tenant and f.measureId = :measure and f.supersededAt is null and f.dimension <> ''""")
    List<HeldFigure> currentOfParts(long tenant, long measure);

    @Query(HELD + """
            where f.tenantId = :tenant and f.measureId in :measures and f.dimension in :dimensions
                and f.recordedAt <= :knownAt and (f.supersededAt is null or f.supersededAt > :knownAt)""")
    List<HeldFigure> partsKnownAt(
            long tenant, Collection<Long> measures, Collection<String> dimensions, Instant knownAt);

    @Query(HELD + """
            where f.tenantId = :tenant and f.measureId in :measures and f.dimension in :dimensions
                and f.supersededAt is null""")
    List<HeldFigure> currentParts(long tenant, Collection<Long> measures, Collection<String> dimensions);

    @Query("""
            select f.periodStart, f.periodMonths from FigureEntity f
            where f.tenantId = :tenant and f.measureId = :measure and f.supersededAt is null
            group by f.periodStart, f.periodMonths""")
    List<Object[]> periodsHeld(long tenant, long measure);

    @Query(HELD + """
            where f.tenantId = :tenant and f.measureId in :measures and f.periodStart = :start
                and f.periodMonths = :months and f.supersededAt is null and f.dimension <> ''""")
    List<HeldFigure> partsOf(long tenant, Collection<Long> measures, LocalDate start, int months);
}
