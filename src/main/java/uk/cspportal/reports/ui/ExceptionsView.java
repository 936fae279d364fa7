package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
import uk.cspportal.reports.ExceptionList;
import uk.cspportal.reports.ExceptionsCsv;
import uk.cspportal.reports.ExceptionsService;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** What stands out of the figures today, each with its reason: of a partnership, or of a whole force area. */
@Route(":tenant/exceptions")
@PermitAll
class ExceptionsView extends TenantPage implements HasDynamicTitle {

    static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private final transient Access access;
    private final transient ExceptionsService service;
    private QueryParameters address = QueryParameters.empty();

    ExceptionsView(Access access, ExceptionsService service) {
        super(access, READERS);
        this.access = access;
        this.service = service;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return access.permits(
                tenant.id(), tenant.kind() == TenantKind.FORCE_AREA ? ForceOverviewView.READERS : READERS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var choice = ExceptionsChoice.read(address);
        var all = read(tenant);
        var list = all.only(choice::admits);
        var body = new Div();
        body.addClassName("stack");
        body.add(exceptions(list, choice));
        if (!list.improvements().isEmpty()) {
            body.add(new Card(
                            Messages.text("reports.exceptions.improving"),
                            ExceptionsTable.of(
                                    Messages.text("reports.exceptions.improving"), list.improvements(), isWide()))
                    .flush());
        }
        if (!all.missing().isEmpty()) {
            body.add(missing(all.missing()));
        }
        add(header(tenant, all, choice), new ExceptionsFilters(choice, all, this::go), body);
    }

    private ExceptionList read(Tenant tenant) {
        return tenant.kind() == TenantKind.FORCE_AREA
                ? service.forceArea(tenant.id())
                : service.partnership(tenant.id());
    }

    private boolean isWide() {
        return tenant().kind() == TenantKind.FORCE_AREA;
    }

    private Component exceptions(ExceptionList list, ExceptionsChoice choice) {
        var rows = list.exceptions();
        if (rows.isEmpty()) {
            var key = choice.isAll() ? "reports.exceptions.none" : "reports.exceptions.none-chosen";
            return new Card(new EmptyState(Messages.text(key), Messages.text(key + ".why")));
        }
        return new Card(
                        Messages.text("reports.exceptions.heading"),
                        ExceptionsTable.of(Messages.text("reports.exceptions.heading"), rows, isWide()))
                .flush()
                .aside(
                        rows.size() == 1
                                ? Messages.text("reports.exceptions.count.one")
                                : Messages.text("reports.exceptions.count", Formats.count(rows.size())));
    }

    private static Component missing(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return new Card(Messages.text("reports.exceptions.missing.heading"), list);
    }

    private PageHeader header(Tenant tenant, ExceptionList all, ExceptionsChoice choice) {
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("reports.crumb.home"), tenant.slug()),
                                Crumb.here(Messages.text("reports.exceptions.menu"))),
                        Messages.text("reports.exceptions.title", tenant.name()))
                .purpose(Messages.text("reports.exceptions.purpose"));
        if (all.rows().isEmpty()) {
            return header;
        }
        var print = new Button(
                Messages.text("reports.exceptions.print"), click -> getElement().executeJs("window.print()"));
        return header.actions(download(tenant, choice), print);
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor download(Tenant tenant, ExceptionsChoice choice) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("reports.exceptions.csv.file", tenant.slug()));
            event.setContentType("text/csv; charset=utf-8");
            ExceptionsCsv.write(read(tenant).only(choice::admits), event.getOutputStream());
        };
        var link = new Anchor(file, Messages.text("reports.exceptions.download"));
        link.addClassName("button-link");
        return link;
    }

    private void go(ExceptionsChoice choice) {
        UI.getCurrent().navigate(ReportRoutes.exceptions(tenant().slug()), choice.toAddress());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("reports.exceptions.page-title", tenant().shortName());
    }
}
