package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.ActivitiesCsv;
import uk.cspportal.plans.ActivityBoard;
import uk.cspportal.plans.ActivityService;
import uk.cspportal.plans.ActivityStatus;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.SummaryStrip;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** The activities of the plan in force by objective: all, the caller's, their organisation's, overdue. */
@Route(":tenant/activities")
@PermitAll
class ActivitiesView extends TenantPage implements HasDynamicTitle {

    static final Role[] ROLES = {
        Role.OFFICER,
        Role.APPROVER,
        Role.POLICE_LEAD,
        Role.ANALYST,
        Role.PROVIDER,
        Role.VIEWER,
        Role.PERFORMANCE,
        Role.COMMISSIONER
    };

    private final transient ActivityService service;
    private ActivityChoice choice = ActivityChoice.ALL;

    ActivitiesView(Access access, ActivityService service) {
        super(access, ROLES);
        this.service = service;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return super.admits(tenant) && tenant.kind() == TenantKind.PARTNERSHIP;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = ActivityChoice.read(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var board = service.board(tenant.id());
        add(header(tenant, board));
        if (board.activities().isEmpty()) {
            var key = emptyKey(board);
            add(new EmptyState(Messages.text(key, tenant.name()), Messages.text(key + ".remedy")));
            return;
        }
        add(facts(board), tabs(board));
        var chosen = choice.of(board);
        if (chosen.isEmpty()) {
            var key = "activities.none." + choice.code();
            add(new Card(new EmptyState(Messages.text(key), Messages.text(key + ".remedy"))));
            return;
        }
        add(new ActivityList(tenant, board, chosen, service, this::refresh));
    }

    private static String emptyKey(ActivityBoard board) {
        if (!board.inForce()) {
            return "plans.none-yet";
        }
        return board.handedOnly() ? "activities.none-handed" : "activities.none-planned";
    }

    private static Component facts(ActivityBoard board) {
        int all = board.activities().size();
        return new SummaryStrip(
                Messages.text("activities.facts"),
                fact("done", board.in(ActivityStatus.DONE), all),
                fact("under-way", board.in(ActivityStatus.UNDER_WAY), all),
                fact("overdue", board.overdue().size(), all),
                fact("no-owner", board.withoutOwner(), all));
    }

    private static Fact fact(String key, long count, int all) {
        return new Fact(
                Messages.text("activities.fact." + key),
                Formats.count(count),
                Messages.text("activities.fact.of", Formats.count(all)));
    }

    private Component tabs(ActivityBoard board) {
        var offered = ActivityChoice.offered(board);
        var tabs = new FilterTabs(
                Messages.text("activities.show"),
                offered.stream()
                        .map(one -> Messages.text(
                                "activities.show." + one.code(),
                                Formats.count(one.of(board).size())))
                        .toList(),
                position -> go(offered.get(position)));
        tabs.press(Math.max(0, offered.indexOf(choice)));
        return tabs;
    }

    private PageHeader header(Tenant tenant, ActivityBoard board) {
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                                Crumb.here(Messages.text("activities.menu"))),
                        Messages.text("activities.title"))
                .purpose(Messages.text(board.handedOnly() ? "activities.purpose.handed" : "activities.purpose"));
        if (board.activities().isEmpty()) {
            return header;
        }
        var print = new Button(
                Messages.text("activities.print"), click -> getElement().executeJs("window.print()"));
        return header.actions(download(tenant), print);
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor download(Tenant tenant) {
        var shown = choice;
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("activities.csv.file", tenant.slug()));
            event.setContentType("text/csv; charset=utf-8");
            var board = service.board(tenant.id());
            ActivitiesCsv.write(shown.of(board), board.today(), event.getOutputStream());
        };
        var link = new Anchor(file, Messages.text("activities.csv"));
        link.addClassName("button-link");
        return link;
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    private void go(ActivityChoice next) {
        UI.getCurrent()
                .navigate(
                        PlanRoutes.activities(tenant().slug()),
                        next == ActivityChoice.ALL
                                ? QueryParameters.empty()
                                : QueryParameters.of(ActivityChoice.NAME, next.code()));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("activities.title"), tenant().shortName());
    }
}
