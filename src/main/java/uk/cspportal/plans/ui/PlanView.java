package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.plans.ActivityService;
import uk.cspportal.plans.AssuranceService;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanCsv;
import uk.cspportal.plans.PlanDocument;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanService;
import uk.cspportal.plans.PlanWording;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The plan in force of a partnership or a force area, as a page one would want to publish. */
@Route(":tenant/plan")
@PermitAll
class PlanView extends TenantPage implements HasDynamicTitle {

    static final Role[] ROLES = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private static final Role[] ASSURED = {Role.OFFICER, Role.APPROVER};

    private final transient Access access;
    private final transient PlanService plans;
    private final transient ActivityService activities;
    private final transient ForcePlanService forcePlans;
    private final transient MeasureService measures;
    private final transient Tenants tenants;
    private final transient AssuranceService assurance;
    private final transient PlanCommentService comments;
    private final transient Clock clock;
    private String heading = Messages.text("plans.menu.local");

    PlanView(
            Access access,
            PlanService plans,
            ActivityService activities,
            ForcePlanService forcePlans,
            MeasureService measures,
            Tenants tenants,
            AssuranceService assurance,
            PlanCommentService comments,
            Clock clock) {
        super(access, ROLES);
        this.access = access;
        this.plans = plans;
        this.activities = activities;
        this.forcePlans = forcePlans;
        this.measures = measures;
        this.tenants = tenants;
        this.assurance = assurance;
        this.comments = comments;
        this.clock = clock;
    }

    /** A force plan is open to everyone who knows the force area: their own plans refer to it. */
    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP ? super.admits(tenant) : access.knows(tenant.id());
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var today = LocalDate.now(clock);
        if (tenant.kind() == TenantKind.PARTNERSHIP) {
            plans.findInForce(tenant.id(), today)
                    .ifPresentOrElse(plan -> show(tenant, plan, today), () -> showNone(tenant, "plans.none-yet"));
        } else {
            forcePlans
                    .findInForce(tenant.id(), today)
                    .ifPresentOrElse(plan -> show(tenant, plan, today), () -> showNone(tenant, "plans.force.none-yet"));
        }
    }

    private void show(Tenant tenant, LocalPlan plan, LocalDate today) {
        var begun = plan.validFrom() == null ? today : plan.validFrom();
        var forcePlan = tenants.above(tenant.id(), TenantKind.FORCE_AREA)
                .flatMap(force -> forcePlans.findInForce(force.id(), begun))
                .orElse(null);
        showHead(tenant, plan.title(), "plans.view.purpose", versions(tenant));
        add(files(tenant));
        if (plan.illustrative()) {
            add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.view.illustrative"),
                    Messages.text("plans.view.illustrative.what")));
        }
        showEnd(plan.validTo(), today, "plans.view.ended");
        if (holds(Role.OFFICER)) {
            add(PlanWarningsCard.folded(PlanWording.warnings(plan), PlanRoutes.plan(tenant.slug())));
        }
        add(new LocalPlanText(
                tenant,
                plan,
                forcePlan,
                byKey(measures.list(tenant.id())),
                activities.milestones(tenant.id()),
                today,
                this::forcePlanPath,
                new PlanRemarks(
                        comments.comments(tenant.id(), plan.id()),
                        new AssuranceLogText(tenant.id(), assurance, holds(ASSURED), this::again))));
    }

    private void show(Tenant tenant, ForcePlan plan, LocalDate today) {
        showHead(tenant, plan.title(), "plans.force.view.purpose", List.of(ForcePlanText.editions(tenant)));
        showEnd(plan.validTo(), today, "plans.force.view.ended");
        var known = tenants.childrenOf(tenant.id()).stream()
                .filter(p -> access.holds(p.id(), ROLES))
                .flatMap(p -> measures.list(p.id()).stream())
                .toList();
        add(new ForcePlanText(tenant, plan, byKey(known)));
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    private void showNone(Tenant tenant, String key) {
        heading = Messages.text(tenant.kind() == TenantKind.PARTNERSHIP ? "plans.menu.local" : "plans.menu.force");
        add(
                new PageHeader(crumbs(tenant), heading),
                new EmptyState(Messages.text(key, tenant.name()), Messages.text(key + ".remedy")));
        if (tenant.kind() == TenantKind.PARTNERSHIP) {
            add(new TextLink(Messages.text("plans.draft.heading"), PlanRoutes.draft(tenant.slug())).asButton());
        }
    }

    private void showHead(Tenant tenant, String title, String purpose, List<Component> versions) {
        heading = title;
        add(new PageHeader(crumbs(tenant), title)
                .purpose(Messages.text(purpose, tenant.name()))
                .actions(Stream.concat(versions.stream(), Stream.of(print())).toArray(Component[]::new)));
        if (PlanSearchView.isFor(tenant, this::holds)) {
            add(new PlanSearchField(tenant, ""));
        }
    }

    /** Ways to what the plan was and will be. */
    private static List<Component> versions(Tenant tenant) {
        return List.of(
                new TextLink(Messages.text("plans.links.heading"), PlanRoutes.links(tenant.slug())).asButton(),
                new TextLink(Messages.text("plans.compare.link"), PlanRoutes.compare(tenant.slug())).asButton(),
                new TextLink(Messages.text("plans.draft.heading"), PlanRoutes.draft(tenant.slug())).asButton());
    }

    private Component files(Tenant tenant) {
        var files = new Paragraph(
                new Span(Messages.text("plans.page.files")),
                file(
                        tenant,
                        "json",
                        "application/json",
                        (plan, out) ->
                                out.write(PlanDocument.of(plan).toPrettyString().getBytes(StandardCharsets.UTF_8))),
                file(tenant, "csv", "text/csv; charset=utf-8", PlanCsv::write));
        files.addClassName("plan-files");
        return files;
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Component file(Tenant tenant, String kind, String type, PlanWriter writer) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("plans.page." + kind + ".file", tenant.slug()));
            event.setContentType(type);
            writer.write(plans.inForce(tenant.id(), LocalDate.now(clock)), event.getOutputStream());
        };
        return new Anchor(file, Messages.text("plans.page." + kind));
    }

    /** A plan as a file. */
    @FunctionalInterface
    private interface PlanWriter {
        void write(LocalPlan plan, OutputStream out) throws IOException;
    }

    private void showEnd(@Nullable LocalDate end, LocalDate today, String key) {
        if (end != null && end.isBefore(today)) {
            add(new Notice(Notice.Kind.WARNING, Messages.text(key, Formats.date(end)), Messages.text(key + ".what")));
        }
    }

    private Component print() {
        return new Button(
                Messages.text("plans.view.print"), click -> getElement().executeJs("window.print()"));
    }

    /** Whoever comes from a partnership to its force plan is led back there, not to a home they do not have. */
    private List<Crumb> crumbs(Tenant tenant) {
        boolean force = tenant.kind() != TenantKind.PARTNERSHIP;
        var here = Crumb.here(Messages.text(force ? "plans.menu.force" : "plans.menu.local"));
        if (!access.rolesIn(tenant.id()).isEmpty()) {
            return List.of(Crumb.link(Messages.text("plans.view.home"), tenant.slug()), here);
        }
        return access.homes().stream()
                .findFirst()
                .map(home -> List.of(
                        Crumb.link(Messages.text("plans.view.of", home.shortName()), PlanRoutes.plan(home.slug())),
                        here))
                .orElse(List.of(here));
    }

    private String forcePlanPath(ForcePlan plan) {
        return PlanRoutes.plan(tenants.get(plan.tenant()).slug());
    }

    private static Map<String, Measure> byKey(List<Measure> measures) {
        return measures.stream().collect(Collectors.toMap(Measure::key, Function.identity(), (a, b) -> a));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", heading, tenant().shortName());
    }
}
