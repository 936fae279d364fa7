package uk.cspportal.reports;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.FigureService;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * The golden thread from the national measures down, over the force areas in which the caller watches all partnerships.
 * Nobody’s rights reach further for it: other force areas are counted, not read. One query a table, however many force
 * areas and plans there are.
 */
@Service
@Transactional(readOnly = true)
public class NationalThreadService {

    private static final Role[] OVERSEERS = {Role.PERFORMANCE, Role.COMMISSIONER};

    private final Tenants tenants;
    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final FigureService figures;
    private final GrantService grants;
    private final Access access;
    private final Clock clock;

    NationalThreadService(
            Tenants tenants,
            PlanService plans,
            ForcePlanService forcePlans,
            FigureService figures,
            GrantService grants,
            Access access,
            Clock clock) {
        this.tenants = tenants;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.figures = figures;
        this.grants = grants;
        this.access = access;
        this.clock = clock;
    }

    /** @param tenant a force area whose partnerships the caller oversees; with it all others of which that is so */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public NationalThread thread(TenantId tenant, Quarter quarter) {
        var on = GoldenThreadService.day(quarter, clock);
        var overseen = access.homes().stream()
                .filter(t -> t.kind() == TenantKind.FORCE_AREA && access.holds(t.id(), OVERSEERS))
                .map(t -> tenants.asOf(t.id(), quarter))
                .toList();
        var ids = overseen.stream().map(Tenant::id).toList();
        var inForce = forcePlans.findInForce(ids, on).stream()
                .collect(Collectors.toMap(ForcePlan::tenant, Function.identity()));
        var areas = overseen.stream()
                .map(t -> new NationalThread.Area(t, inForce.get(t.id()), tenants.childrenOn(t.id(), quarter)))
                .toList();
        var partnerships =
                areas.stream().flatMap(a -> a.partnerships().stream()).toList();
        var outlines = plans.outlinesBelow(ids, partnerships, on);
        var keys = outlines.stream()
                .flatMap(plan -> plan.guidelines().stream())
                .flatMap(g -> g.measureKeys().stream())
                .collect(Collectors.toSet());
        var builder = new NationalThreadBuilder(
                areas,
                new ThreadCarriers(outlines, grants.fundingBy(ids, FinancialYear.of(quarter))),
                figures.toldBelow(ids, partnerships, keys, quarter));
        var rows = builder.rows();
        return new NationalThread(quarter, others(areas), areas, rows, builder.gaps(rows));
    }

    private int others(List<NationalThread.Area> shown) {
        long all = tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.FORCE_AREA)
                .count();
        return (int) all - shown.size();
    }
}
