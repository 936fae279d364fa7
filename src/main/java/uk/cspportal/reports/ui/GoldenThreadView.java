package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.LinkReviewService;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.GoldenThreadService;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.reports.ThreadGap;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** What a plan rests on and what it leads to, walkable both ways, with its gaps; of a force area, who carries what. */
@Route(":tenant/thread")
@PermitAll
class GoldenThreadView extends TenantPage implements HasDynamicTitle {

    private final transient Access access;
    private final transient GoldenThreadService service;
    private final transient LinkReviewService reviews;
    private final transient PlanDraftService drafts;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();
    private String pressed = "";

    GoldenThreadView(
            Access access,
            GoldenThreadService service,
            LinkReviewService reviews,
            PlanDraftService drafts,
            Clock clock) {
        super(access, ExceptionsView.READERS);
        this.access = access;
        this.service = service;
        this.reviews = reviews;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return access.permits(
                tenant.id(),
                tenant.kind() == TenantKind.FORCE_AREA ? ForceOverviewView.READERS : ExceptionsView.READERS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var choice = ThreadChoice.read(address, ThreadQuarters.latest(clock));
        if (tenant.kind() == TenantKind.FORCE_AREA) {
            forceArea(tenant, choice);
        } else {
            partnership(service.partnership(tenant.id(), choice.quarter()), choice);
        }
    }

    private void forceArea(Tenant tenant, ThreadChoice choice) {
        var thread = service.forceArea(tenant.id(), choice.quarter());
        add(
                header(tenant, "reports.thread.force.purpose"),
                toolbar(quarters(choice), ThreadQuarters.reach(tenant.slug(), choice, false)));
        if (thread.plan() == null) {
            add(new Card(new EmptyState(
                    Messages.text(
                            "reports.thread.force.no-plan", choice.quarter().label()),
                    Messages.text("reports.thread.force.no-plan.why"))));
            return;
        }
        var gaps = new AttentionList();
        thread.gaps().forEach(g -> gaps.item(Icon.GAP, g.what(), g.why(), new Span(), owner(g)));
        var stack = new Div(
                new Card(Messages.text("reports.thread.force.table"), ForceThreadTable.of(thread)).flush(),
                ThreadCards.gaps(gaps, thread.gaps().size()));
        LinkReviewCard.of(thread.partnerships(), reviews.below(tenant.id())).ifPresent(stack::add);
        stack.addClassName("stack");
        add(stack);
    }

    private static String owner(ThreadGap gap) {
        return Messages.text(
                gap.kind() == ThreadGap.Kind.FORCE_WITHOUT_LOCAL
                        ? "reports.owner.commissioning"
                        : "reports.owner.officer");
    }

    private void partnership(GoldenThread thread, ThreadChoice choice) {
        var header = header(thread.partnership(), "reports.thread.purpose");
        add(header);
        if (thread.plan() == null) {
            add(toolbar(quarters(choice)));
            add(new Card(new EmptyState(
                    Messages.text("reports.thread.no-plan", choice.quarter().label()),
                    Messages.text("reports.thread.no-plan.why"))));
            return;
        }
        var acts = new ThreadActs(thread, holds(Role.OFFICER), drafts);
        var views = new FilterTabs(
                Messages.text("reports.thread.view"),
                List.of(Messages.text("reports.thread.view.diagram"), Messages.text("reports.thread.view.table")),
                chosen -> go(choice.asTable(chosen == 1)));
        views.press(choice.table() ? 1 : 0);
        views.addClassName("thread-views");
        var bar = toolbar(quarters(choice), views);
        if (!choice.table()) {
            bar.add(legend());
        }
        add(bar);
        var table = new Card(ThreadTable.of(thread, choice)).flush();
        table.addClassName("thread-table");
        if (!choice.table()) {
            table.addClassName("narrow-only");
            var diagram = new ThreadDiagram(thread, choice.node(), node -> {
                pressed = node;
                go(choice.withNode(node));
            });
            add(diagram);
            header.actions(acts.buttons(service, diagram, choice.node()));
        } else {
            header.actions(acts.buttons(service, null, choice.node()));
        }
        var stack = new Div(table);
        stack.addClassName("stack");
        thread.node(choice.node())
                .ifPresent(node -> stack.add(ThreadCards.chosen(thread, node, choice, acts.edit(node))));
        stack.add(ThreadCards.gaps(thread, choice));
        add(stack);
        keepFocus();
    }

    /** The page is filled anew for each choice; the keyboard stays on the box that was pressed. */
    private void keepFocus() {
        getChildren()
                .filter(ThreadDiagram.class::isInstance)
                .flatMap(GoldenThreadView::within)
                .filter(c -> c instanceof NativeButton
                        && c.getId().filter(pressed::equals).isPresent())
                .findFirst()
                .ifPresent(button -> ((NativeButton) button).focus());
        pressed = "";
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(GoldenThreadView::within));
    }

    private PageHeader header(Tenant tenant, String purpose) {
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("reports.crumb.home"), tenant.slug()),
                                Crumb.here(Messages.text("reports.thread.menu"))),
                        Messages.text("reports.thread.title", tenant.name()))
                .purpose(Messages.text(purpose));
    }

    private static Div toolbar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassName("toolbar");
        return bar;
    }

    private static Div legend() {
        var legend = new Div(
                sign("line", "reports.thread.stated"),
                sign("proposed", "reports.thread.proposed"),
                sign("ribbon", "reports.thread.money"),
                sign("gap", "reports.thread.gap"),
                new Span(Messages.text("reports.thread.keys")));
        legend.addClassName("thread-legend");
        legend.getElement().setAttribute("role", "group");
        legend.getElement().setAttribute("aria-label", Messages.text("reports.thread.legend"));
        return legend;
    }

    private static Span sign(String className, String words) {
        var sign = new Span();
        sign.addClassNames("sign", className);
        return new Span(sign, new Span(Messages.text(words)));
    }

    private Select<Quarter> quarters(ThreadChoice choice) {
        return ThreadQuarters.select(clock, choice, this::go);
    }

    private void go(ThreadChoice choice) {
        UI.getCurrent().navigate(ReportRoutes.thread(tenant().slug()), choice.toAddress());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("reports.thread.page-title", tenant().shortName());
    }
}
