package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanService;
import uk.cspportal.returns.NudgeService;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnOverviews;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Every quarter's return of a partnership, the newest first; of a force area, where each partnership is. */
@Route(ReturnRoutes.LIST)
@PermitAll
class ReturnListView extends TenantPage implements HasDynamicTitle {

    private final transient ReturnService returns;
    private final transient ReturnOverviews overviews;
    private final transient ThreadService threads;
    private final transient NudgeService nudges;
    private final transient PlanService plans;
    private final transient Tenants tenants;
    private final transient Clock clock;

    ReturnListView(
            Access access,
            ReturnService returns,
            ReturnOverviews overviews,
            ThreadService threads,
            NudgeService nudges,
            PlanService plans,
            Tenants tenants,
            Clock clock) {
        super(access, ReturnPages.READERS);
        this.returns = returns;
        this.overviews = overviews;
        this.threads = threads;
        this.nudges = nudges;
        this.plans = plans;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        if (tenant.kind() == TenantKind.FORCE_AREA) {
            add(
                    new PageHeader(
                                    List.of(
                                            Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                            Crumb.here(Messages.text("returns.view.list"))),
                                    Messages.text("returns.force.title"))
                            .purpose(Messages.text("returns.force.purpose"))
                            .actions(rules(tenant)),
                    new ForceReturns(
                            tenant,
                            overviews,
                            threads,
                            tenants,
                            LocalDate.now(clock),
                            holds(Role.PERFORMANCE) ? new ForceActs(tenant, nudges) : null));
            return;
        }
        var all = returns.list(tenant.id());
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.here(Messages.text("returns.view.list"))),
                        Messages.text("returns.view.list"))
                .purpose(Messages.text("returns.view.list.purpose"));
        if (holds(ReturnPages.ANALYSTS)) {
            header.actions(rules(tenant));
        }
        add(header);
        if (holds(ReturnPages.ANALYSTS)
                && plans.findOutline(tenant.id(), LocalDate.now(clock)).isEmpty()) {
            add(withoutPlan(tenant));
        } else if (all.isEmpty()) {
            add(new Card(new EmptyState(
                    Messages.text("returns.view.list.empty"), Messages.text("returns.view.list.empty.remedy"))));
        }
        if (all.isEmpty()) {
            return;
        }
        var table =
                new DataTable(Messages.text("returns.view.list")).rowHeaders().stacked();
        table.column(Messages.text("returns.view.column.quarter"))
                .column(Messages.text("returns.view.column.state"))
                .column(Messages.text("returns.view.progress"))
                .column(Messages.text("returns.view.stage"))
                .column(Messages.text("returns.view.column.due"));
        all.forEach(one -> table.row(name(tenant, one), Tags.of(one.state()), progress(one), stage(one), due(one)));
        add(new Card(table).flush());
    }

    /** Returns list the plan's guidelines: without one none opens, whatever the calendar says. */
    private Card withoutPlan(Tenant tenant) {
        var state = new EmptyState(
                Messages.text("returns.view.list.no-plan"),
                Messages.text(
                        holds(Role.OFFICER)
                                ? "returns.view.list.no-plan.officer"
                                : "returns.view.list.no-plan.remedy"));
        if (holds(Role.OFFICER)) {
            state.add(new TextLink(Messages.text("returns.view.list.no-plan.open"), PlanRoutes.plan(tenant.slug()))
                    .asPrimaryButton());
        }
        return new Card(state);
    }

    private static TextLink rules(Tenant tenant) {
        return new TextLink(Messages.text("returns.rules"), ReturnRoutes.rules(tenant.slug())).asButton();
    }

    private static Component name(Tenant tenant, ReturnOverview one) {
        var period = new Span(Formats.longMonths(one.quarter()));
        period.addClassName("below");
        return new Div(
                new TextLink(
                                Messages.text(
                                        "returns.view.list.quarter",
                                        one.quarter().label()),
                                ReturnRoutes.of(tenant.slug(), one.quarter()))
                        .quiet(),
                period);
    }

    private static Component progress(ReturnOverview one) {
        var bar = new StepProgress(one.ready(), one.total()).small();
        var progress = new Div(new Span(StepProgress.text(one.ready(), one.total())), bar);
        progress.addClassName("progress-cell");
        return progress;
    }

    private static Component stage(ReturnOverview one) {
        var held = new Span(Stages.heldBy(one.state()));
        held.addClassName("below");
        return new Div(new Span(Stages.title(one.state())), held);
    }

    private Component due(ReturnOverview one) {
        var due = Stages.due(one);
        if (due == null) {
            return new Span(Messages.text(
                    "returns.view.published-by", Formats.date(one.dates().publishBy())));
        }
        var left = new Span(Stages.left(due, LocalDate.now(clock)));
        left.addClassName("below");
        return new Div(new Span(Formats.deadline(due)), left);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("returns.view.list.title", tenant().shortName());
    }
}
