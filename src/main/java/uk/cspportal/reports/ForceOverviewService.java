package uk.cspportal.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.ForcePriorityId;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnOverviews;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Puts a force area's quarter together: the plan's priorities across, the partnerships down. The
 * number of queries does not grow with partnerships or measures.
 */
@Service
@Transactional(readOnly = true)
public class ForceOverviewService {

    private final Tenants tenants;
    private final ForcePlanService plans;
    private final FigureService figures;
    private final ReturnOverviews returns;
    private final Clock clock;

    ForceOverviewService(
            Tenants tenants, ForcePlanService plans, FigureService figures, ReturnOverviews returns, Clock clock) {
        this.tenants = tenants;
        this.plans = plans;
        this.figures = figures;
        this.returns = returns;
        this.clock = clock;
    }

    /** The overview of a force area for its policing body's office. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public ForceOverview overview(TenantId tenant, Quarter quarter) {
        var forceArea = tenants.asOf(tenant, quarter);
        if (forceArea.kind() != TenantKind.FORCE_AREA) {
            throw new NotFoundException(Messages.text("reports.no-force-area", forceArea.name()));
        }
        var today = LocalDate.now(clock);
        var quarterEnd = quarter.lastMonth().atEndOfMonth();
        var on = today.isBefore(quarterEnd) ? today : quarterEnd;
        var plan = plans.findInForce(tenant, on).orElse(null);
        var partnerships = tenants.childrenOn(tenant, quarter);
        var series = plan == null
                ? Map.<TenantId, Map<String, Series>>of()
                : figures.seriesBelow(tenant, partnerships, keys(plan));
        var priorities = plan == null
                ? List.<OverviewPriority>of()
                : priorities(plan, plans.carriedBelow(tenant, partnerships, on), series);
        var progress = returns.below(tenant, quarter).stream()
                .collect(Collectors.toMap(ReturnOverview::tenant, ReturnProgress::of));
        // Nothing but arithmetic: on as many cores as there are.
        var rows = partnerships.parallelStream()
                .map(p -> row(p, priorities, series.getOrDefault(p.id(), Map.of()), quarter, progress.get(p.id())))
                .toList();
        return new ForceOverview(
                forceArea,
                quarter,
                today,
                plan,
                priorities,
                rows,
                rows.size() < 2 ? List.of() : totals(tenant, priorities, partnerships, series, quarter));
    }

    private static List<String> keys(ForcePlan plan) {
        return plan.priorities().stream().flatMap(p -> p.measureKeys().stream()).toList();
    }

    private static List<OverviewPriority> priorities(
            ForcePlan plan, Set<ForcePriorityId> carried, Map<TenantId, Map<String, Series>> series) {
        return plan.priorities().stream()
                .map(p -> new OverviewPriority(p.number(), p.title(), carried.contains(p.id()), measures(p, series)))
                .toList();
    }

    private static List<OverviewMeasure> measures(ForcePriority priority, Map<TenantId, Map<String, Series>> series) {
        return priority.measureKeys().stream()
                .map(key -> series.values().stream()
                        .map(of -> of.get(key))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(s -> s.measure().sheet())
                        .map(sheet -> new OverviewMeasure(key, sheet.shortTitle(), sheet.title()))
                        .orElse(new OverviewMeasure(key, key, key)))
                .toList();
    }

    private static OverviewRow row(
            Tenant partnership,
            List<OverviewPriority> priorities,
            Map<String, Series> series,
            Quarter quarter,
            @Nullable ReturnProgress progress) {
        var cells = priorities.stream()
                .flatMap(p -> p.measures().stream())
                .map(m -> OverviewCell.of(m, series.get(m.key()), quarter))
                .toList();
        return new OverviewRow(partnership, cells, progress);
    }

    private static List<OverviewCell> totals(
            TenantId tenant,
            List<OverviewPriority> priorities,
            List<Tenant> partnerships,
            Map<TenantId, Map<String, Series>> series,
            Quarter quarter) {
        return priorities.stream().flatMap(p -> p.measures().stream()).toList().parallelStream()
                .map(m -> {
                    var parts = new ArrayList<@Nullable Series>();
                    partnerships.forEach(
                            p -> parts.add(series.getOrDefault(p.id(), Map.of()).get(m.key())));
                    return OverviewTotals.of(tenant, m, parts, quarter);
                })
                .toList();
    }
}
