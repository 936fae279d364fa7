package uk.cspportal.plans.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** An edition of a plan by its number, for what was found in one that no longer or does not yet apply. */
@Route(":tenant/plan/edition/:edition")
@PermitAll
class PlanEditionView extends TenantPage implements HasDynamicTitle {

    private final transient PlanService plans;
    private final transient ForcePlanService forcePlans;
    private final transient MeasureService measures;
    private final transient Tenants tenants;
    private final transient Clock clock;

    PlanEditionView(
            Access access,
            PlanService plans,
            ForcePlanService forcePlans,
            MeasureService measures,
            Tenants tenants,
            Clock clock) {
        super(access, PlanView.ROLES);
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.measures = measures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP && super.admits(tenant);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var number = parameters.get("edition").orElse("");
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new NotFoundException(Messages.text("plans.compare.unknown", number));
        }
        var today = LocalDate.now(clock);
        var plan = plans.edition(tenant.id(), Integer.parseInt(number));
        var begun = plan.validFrom() == null ? today : plan.validFrom();
        add(
                new PageHeader(crumbs(tenant, number), plan.title())
                        .purpose(Messages.text("plans.edition.purpose", number)),
                standing(plan, begun, today));
        var forcePlan = tenants.above(tenant.id(), TenantKind.FORCE_AREA)
                .flatMap(force -> forcePlans.findInForce(force.id(), begun))
                .orElse(null);
        var known = measures.list(tenant.id()).stream()
                .collect(Collectors.toMap(Measure::key, Function.identity(), (a, b) -> a));
        add(new LocalPlanText(
                tenant, plan, forcePlan, known, Map.of(), today, this::forcePlanPath, ObjectiveExtra.NOTHING));
    }

    /** Nobody should take an edition that ended for the one that applies. */
    private static Notice standing(LocalPlan plan, LocalDate begun, LocalDate today) {
        if (begun.isAfter(today)) {
            return new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.edition.to-come", Formats.date(begun)),
                    Messages.text("plans.edition.to-come.what"));
        }
        return plan.validTo() != null && plan.validTo().isBefore(today)
                ? new Notice(
                        Notice.Kind.WARNING,
                        Messages.text("plans.edition.past", Formats.date(begun), Formats.date(plan.validTo())),
                        Messages.text("plans.edition.past.what"))
                : new Notice(
                        Notice.Kind.INFO,
                        Messages.text("plans.edition.applies", Formats.date(begun)),
                        Messages.text("plans.edition.applies.what"));
    }

    private static List<Crumb> crumbs(Tenant tenant, String number) {
        return List.of(
                Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                Crumb.link(Messages.text("plans.menu.local"), PlanRoutes.plan(tenant.slug())),
                Crumb.here(Messages.text("plans.edition.here", number)));
    }

    private String forcePlanPath(ForcePlan plan) {
        return PlanRoutes.plan(tenants.get(plan.tenant()).slug());
    }

    @Override
    public String getPageTitle() {
        return Messages.text(
                "plans.view.title",
                Messages.text("plans.edition.here", parameters().get("edition").orElse("")),
                tenant().shortName());
    }
}
