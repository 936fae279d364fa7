package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.PlanFinds;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanSearchService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** What plans say about some words: of one partnership, or of a force area and all its partnerships. */
@Route(":tenant/plan/search")
@PermitAll
class PlanSearchView extends TenantPage implements HasDynamicTitle {

    private static final Role[] ABOVE = {Role.PERFORMANCE, Role.COMMISSIONER};

    private final transient Access access;
    private final transient PlanSearchService service;
    private final transient Tenants tenants;
    private String typed = "";

    PlanSearchView(Access access, PlanSearchService service, Tenants tenants) {
        super(access, PlanView.ROLES);
        this.access = access;
        this.service = service;
        this.tenants = tenants;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return switch (tenant.kind()) {
            case NATIONAL -> false;
            case FORCE_AREA -> access.permits(tenant.id(), ABOVE);
            case PARTNERSHIP -> super.admits(tenant);
        };
    }

    /** Whether to offer a search here: a force plan alone is short, and read by everybody. */
    static boolean isFor(Tenant tenant, Predicate<Role[]> holds) {
        return switch (tenant.kind()) {
            case NATIONAL -> false;
            case FORCE_AREA -> holds.test(ABOVE);
            case PARTNERSHIP -> holds.test(PlanView.ROLES);
        };
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanSearchField.NAME)
                .orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        boolean one = tenant.kind() == TenantKind.PARTNERSHIP;
        add(
                new PageHeader(crumbs(tenant), Messages.text("plans.search.heading"))
                        .purpose(Messages.text(
                                one ? "plans.search.purpose" : "plans.search.purpose.below", tenant.name())),
                new PlanSearchField(tenant, typed));
        var finds = one ? service.search(tenant.id(), typed) : service.searchBelow(tenant.id(), typed);
        if (finds.answer() != PlanFinds.Answer.FOUND) {
            var key = "plans.search." + finds.answer();
            add(new EmptyState(Messages.text(key), Messages.text(key + ".remedy")));
            return;
        }
        var said = new Paragraph(
                finds.more()
                        ? Messages.text("plans.search.more", finds.parts())
                        : Messages.text(
                                "plans.search.count",
                                finds.parts(),
                                finds.plans().size()));
        said.getElement().setAttribute("role", "status");
        add(said);
        var results = new Div();
        results.addClassName("stack");
        finds.plans().forEach(plan -> results.add(card(plan)));
        add(results);
    }

    private Card card(PlanFinds.Found plan) {
        var owner = tenants.get(plan.tenant());
        var path = path(owner, plan);
        var edition = new Paragraph(tag(plan), new Span(" "), new Span(edition(plan)));
        edition.addClassName("muted");
        var card = new Card(Messages.text("plans.search.plan", owner.name(), plan.title()), edition)
                .aside(Messages.text("plans.search.parts", plan.parts().size()));
        for (var part : plan.parts()) {
            card.content(new H3(new TextLink(part.heading(), path + "#" + part.anchor())), excerpts(part));
        }
        return card;
    }

    private static Component excerpts(PlanFinds.Part part) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        part.excerpts().forEach(excerpt -> {
            var item = new ListItem();
            excerpt.pieces().forEach(piece -> item.add(piece.sought() ? mark(piece.text()) : new Span(piece.text())));
            list.add(item);
        });
        return list;
    }

    private static Component mark(String text) {
        var mark = new HtmlContainer("mark");
        mark.setText(text);
        return mark;
    }

    private static StatusTag tag(PlanFinds.Found plan) {
        return switch (plan.standing()) {
            case IN_FORCE -> new StatusTag(StatusTag.Kind.DONE, Messages.text("plans.search.standing.IN_FORCE"));
            case TO_COME -> new StatusTag(StatusTag.Kind.SUBMITTED, Messages.text("plans.search.standing.TO_COME"));
            case PAST -> new StatusTag(StatusTag.Kind.LOCKED, Messages.text("plans.search.standing.PAST"));
            case IN_PREPARATION ->
                new StatusTag(StatusTag.Kind.IN_PROGRESS, Messages.text("plans.state." + plan.state()));
        };
    }

    /** Which edition it is, and for when. */
    private static String edition(PlanFinds.Found plan) {
        var years = plan.from() == null
                ? Messages.text("plans.draft.years")
                : plan.to() == null
                        ? Messages.text("plans.view.from", Formats.date(plan.from()))
                        : Messages.text("plans.view.from-to", Formats.date(plan.from()), Formats.date(plan.to()));
        return plan.force()
                ? Messages.text("plans.search.force", years)
                : Messages.text("plans.search.edition", String.valueOf(plan.edition()), years);
    }

    private static String path(Tenant owner, PlanFinds.Found plan) {
        var slug = owner.slug();
        return switch (plan.standing()) {
            case IN_FORCE -> PlanRoutes.plan(slug);
            case IN_PREPARATION -> PlanRoutes.draft(slug);
            case TO_COME, PAST ->
                plan.force() && plan.from() != null
                        ? PlanRoutes.forcePlan(slug, plan.from())
                        : PlanRoutes.edition(slug, plan.edition());
        };
    }

    private static List<Crumb> crumbs(Tenant tenant) {
        return List.of(
                Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                Crumb.link(
                        Messages.text(
                                tenant.kind() == TenantKind.PARTNERSHIP ? "plans.menu.local" : "plans.menu.force"),
                        PlanRoutes.plan(tenant.slug())),
                Crumb.here(Messages.text("plans.search.heading")));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("plans.search.heading"), tenant().shortName());
    }
}
