package uk.cspportal.measures;

import java.time.LocalDate;
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

    /**
     * Of tenants and measures by key, those of which a value stands for a period that ends within some months, counted
     * from the year 0; the first day of such a period lies between two days.
     */
    @Query("""
            select new uk.cspportal.measures.Told(m.tenantId, m.key) from MeasureEntity m
            where m.tenantId in :tenants and m.key in :keys and exists (
                select 1 from FigureEntity f
                where f.tenantId = m.tenantId and f.measureId = m.id and f.dimension = '' and f.supersededAt is null
                    and f.amount is not null and f.periodStart between :earliest and :latest
                    and year(f.periodStart) * 12 + month(f.periodStart) + f.periodMonths - 2 between :first and :last)""")
    List<Told> told(
            Collection<Long> tenants,
            Collection<String> keys,
            LocalDate earliest,
            LocalDate latest,
            int first,
            int last);
}
