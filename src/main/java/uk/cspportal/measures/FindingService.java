package uk.cspportal.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** What stands out of the measures of a tenant, or of all partnerships of a force area, in few queries. */
@Service
@Transactional(readOnly = true)
public class FindingService {

    private final SeriesReader reader;
    private final GoalRepository goals;
    private final BenchmarkService benchmarks;
    private final Clock clock;

    FindingService(SeriesReader reader, GoalRepository goals, BenchmarkService benchmarks, Clock clock) {
        this.reader = reader;
        this.goals = goals;
        this.benchmarks = benchmarks;
        this.clock = clock;
    }

    /** Every measure of the tenant with its findings, in the tenant's order. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<MeasureFindings> of(TenantId tenant) {
        return find(List.of(tenant)).getOrDefault(tenant, List.of());
    }

    /** The same of partnerships of a force area. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public Map<TenantId, List<MeasureFindings>> below(TenantId tenant, List<Tenant> partnerships) {
        return find(partnerships.stream()
                .filter(p -> tenant.equals(p.parent()))
                .map(Tenant::id)
                .toList());
    }

    private Map<TenantId, List<MeasureFindings>> find(Collection<TenantId> tenants) {
        var ids = tenants.stream().map(TenantId::value).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        var standing = goals.ofTenants(ids).stream()
                .filter(goal -> goal.holdsAt(null))
                .collect(Collectors.groupingBy(GoalEntity::measureId));
        var ranks = tenants.stream().collect(Collectors.toMap(tenant -> tenant, benchmarks::all));
        return reader.all(ids).stream()
                .map(series -> new MeasureFindings(
                        series,
                        Findings.of(
                                series,
                                GoalEntity.toGoals(standing.getOrDefault(
                                        series.measure().id().value(), List.of())),
                                ranks.getOrDefault(series.measure().tenant(), Map.of())
                                        .get(series.measure().key()),
                                today)))
                .collect(Collectors.groupingBy(found -> found.measure().tenant(), Collectors.toList()));
    }
}
