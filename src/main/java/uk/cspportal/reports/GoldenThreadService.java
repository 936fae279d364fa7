package uk.cspportal.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.FigureService;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.plans.PlanService;
import uk.cspportal.plans.StandingAssuranceService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * The golden thread of a partnership, and of a force area, under the plans of a quarter. One query a table, whatever
 * the size of a plan and however many partnerships there are.
 */
@Service
@Transactional(readOnly = true)
public class GoldenThreadService {

    /** Those who may read grants; the others see the thread as far as the measures. */
    private static final Role[] MONEY = {Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.COMMISSIONER, Role.PERFORMANCE};

    private final Tenants tenants;
    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final StandingAssuranceService assurance;
    private final FigureService figures;
    private final GrantService grants;
    private final Access access;
    private final Clock clock;

    GoldenThreadService(
            Tenants tenants,
            PlanService plans,
            ForcePlanService forcePlans,
            StandingAssuranceService assurance,
            FigureService figures,
            GrantService grants,
            Access access,
            Clock clock) {
        this.tenants = tenants;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.assurance = assurance;
        this.figures = figures;
        this.grants = grants;
        this.access = access;
        this.clock = clock;
    }

    /** The thread of a partnership under the plans that applied in a quarter, knowing no figure of later. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public GoldenThread partnership(TenantId tenant, Quarter quarter) {
        var partnership = tenants.asOf(tenant, quarter);
        if (partnership.kind() != TenantKind.PARTNERSHIP) {
            throw new NotFoundException(Messages.text("reports.thread.none-here", partnership.name()));
        }
        var on = day(quarter, clock);
        var plan = plans.findOutline(tenant, on).orElse(null);
        var forceArea = tenants.above(tenant, TenantKind.FORCE_AREA).orElse(null);
        var forcePlan = forceArea == null
                ? null
                : forcePlans.findInForce(forceArea.id(), on).orElse(null);
        boolean moneyShown = access.holds(tenant, MONEY);
        if (plan == null) {
            return new GoldenThread(partnership, quarter, null, forcePlan, moneyShown, List.of(), List.of(), List.of());
        }
        var series = figures.seriesOf(tenant, keys(plan, forcePlan));
        var thread = new ThreadBuilder(partnership, quarter, series);
        if (forceArea != null && forcePlan != null) {
            thread.force(forcePlan, forceArea);
        }
        var assured = assurance.standing(tenant, plan.id(), on);
        thread.plan(
                plan,
                forcePlan,
                goal -> Assurance.of(assured.get(PlanPlace.objective(goal.priority(), goal.number())), quarter, on));
        if (moneyShown) {
            thread.grants(grants.funding(tenant, FinancialYear.of(quarter)), plan);
        }
        return new GoldenThread(
                partnership,
                quarter,
                plan,
                forcePlan,
                moneyShown,
                thread.nodes(),
                thread.links(),
                new ThreadGaps(thread, plan).find(forcePlan, series, quarter));
    }

    /** Which priorities of the force plan are carried by which partnerships of the quarter. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public ForceThread forceArea(TenantId tenant, Quarter quarter) {
        var forceArea = tenants.asOf(tenant, quarter);
        if (forceArea.kind() != TenantKind.FORCE_AREA) {
            throw new NotFoundException(Messages.text("reports.no-force-area", forceArea.name()));
        }
        var on = day(quarter, clock);
        var partnerships = tenants.childrenOn(tenant, quarter);
        var forcePlan = forcePlans.findInForce(tenant, on).orElse(null);
        var builder = new ForceThreadBuilder(
                partnerships,
                plans.outlinesBelow(tenant, partnerships, on),
                grants.funding(tenant, FinancialYear.of(quarter)));
        var rows = forcePlan == null ? List.<ForceThread.Row>of() : builder.rows(forcePlan);
        return new ForceThread(forceArea, quarter, forcePlan, partnerships, rows, builder.gaps(forcePlan, rows));
    }

    /** The day whose plans count: the quarter’s last, or today while it runs. */
    static LocalDate day(Quarter quarter, Clock clock) {
        var today = LocalDate.now(clock);
        var end = quarter.lastMonth().atEndOfMonth();
        return today.isBefore(end) ? today : end;
    }

    private static List<String> keys(PlanOutline plan, @Nullable ForcePlan forcePlan) {
        var asked = forcePlan == null
                ? Stream.<String>of()
                : forcePlan.priorities().stream().flatMap(p -> p.measureKeys().stream());
        return Stream.concat(asked, plan.guidelines().stream().flatMap(g -> g.measureKeys().stream()))
                .distinct()
                .toList();
    }
}
