package uk.cspportal.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.reports.NationalThread;
import uk.cspportal.reports.NationalThreadCsv;
import uk.cspportal.reports.NationalThreadService;
import uk.cspportal.reports.Phrases;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.reports.ThreadGap;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** What becomes of the national measures in the force areas that a policing body’s office watches. */
@Route(":tenant/thread/nation")
@PermitAll
class NationalThreadView extends TenantPage implements HasDynamicTitle {

    private final transient NationalThreadService service;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();

    NationalThreadView(Access access, NationalThreadService service, Clock clock) {
        super(access, ForceOverviewView.READERS);
        this.service = service;
        this.clock = clock;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.FORCE_AREA && super.admits(tenant);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var choice = ThreadChoice.read(address, ThreadQuarters.latest(clock));
        var thread = service.thread(tenant.id(), choice.quarter());
        var bar = new Div(
                ThreadQuarters.select(
                        clock,
                        choice,
                        chosen -> UI.getCurrent()
                                .navigate(ReportRoutes.nationalThread(tenant.slug()), chosen.toAddress())),
                ThreadQuarters.reach(tenant.slug(), choice, true));
        bar.addClassName("toolbar");
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("reports.crumb.home"), tenant.slug()),
                                        Crumb.link(Messages.text("reports.thread.menu"), choice.at(tenant.slug())),
                                        Crumb.here(Messages.text("reports.thread.reach.nation"))),
                                Messages.text("reports.thread.title", Messages.text("reports.thread.reach.nation")))
                        .purpose(purpose(thread))
                        .actions(download(tenant, thread)),
                bar);
        if (thread.rows().isEmpty()) {
            add(new Card(new EmptyState(
                    Messages.text(
                            "reports.thread.force.no-plan", choice.quarter().label()),
                    Messages.text("reports.thread.nation.none.why"))));
            return;
        }
        var stack = new Div(
                new Card(Messages.text("reports.thread.nation.table"), NationalThreadTable.of(thread)).flush(),
                gaps(thread, choice));
        stack.addClassName("stack");
        add(stack);
    }

    /** Says of what it tells: nobody is to take some force areas for the country. */
    private static String purpose(NationalThread thread) {
        var names = Phrases.and(
                thread.areas().stream().map(a -> a.forceArea().name()).toList());
        return thread.others() == 0
                ? Messages.text("reports.thread.nation.purpose.all")
                : Messages.text("reports.thread.nation.purpose", names, Formats.count(thread.others()));
    }

    private static Card gaps(NationalThread thread, ThreadChoice choice) {
        var list = new AttentionList();
        for (var gap : thread.gaps()) {
            var link = new TextLink(
                    Messages.text("reports.thread.gap.show"),
                    choice.at(gap.forceArea().slug()));
            link.setAriaLabel(Messages.text(
                    "reports.attention.act",
                    Messages.text("reports.thread.gap.show"),
                    gap.forceArea().name()));
            list.item(Icon.GAP, gap.forceArea().name(), gap.why(), link, Messages.text(owner(gap.kind())));
        }
        return ThreadCards.gaps(list, thread.gaps().size());
    }

    private static String owner(ThreadGap.Kind kind) {
        return switch (kind) {
            case NO_FORCE_PLAN, NATIONAL_NOT_NAMED, FORCE_WITHOUT_LOCAL -> "reports.owner.commissioning";
            default -> "reports.owner.officer";
        };
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor download(Tenant tenant, NationalThread shown) {
        var quarter = shown.quarter();
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("reports.thread.nation.csv.file", quarter.slug()));
            event.setContentType("text/csv; charset=utf-8");
            NationalThreadCsv.write(service.thread(tenant.id(), quarter), event.getOutputStream());
        };
        var link = new Anchor(file, Messages.text("reports.thread.csv"));
        link.addClassName("button-link");
        link.setAriaLabel(Messages.text("reports.thread.csv.name", quarter.label()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return Messages.text("reports.thread.page-title", Messages.text("reports.thread.reach.nation"));
    }
}
