package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.ScheduleRow;
import uk.cspportal.measures.ScheduleService;
import uk.cspportal.measures.rest.ScheduleCsv;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The performance schedule of a tenant for any two periods, to read, to print and to take away. */
@Route(":tenant/schedule")
@PermitAll
class ScheduleView extends TenantPage implements HasDynamicTitle {

    private final transient ScheduleService schedules;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();

    ScheduleView(Access access, ScheduleService schedules, Clock clock) {
        super(access, MeasuresMenu.READERS);
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var today = LocalDate.now(clock);
        var chosen = ScheduleAddress.read(address, today);
        var rows = rows(tenant, chosen);
        add(header(tenant, chosen, rows), new ScheduleFilters(chosen, today, this::go));
        var body = new Div();
        body.addClassName("stack");
        if (chosen.knownOn() != null) {
            body.add(KnownOn.notice(chosen.knownOn()));
        }
        body.add(
                rows.isEmpty()
                        ? new EmptyState(
                                Messages.text("schedule.empty"),
                                Messages.text("schedule.empty.remedy"),
                                new TextLink(Messages.text("schedule.empty.open"), MeasureRoutes.list(tenant.slug())))
                        : new Card(ScheduleTable.of(rows, chosen, tenant.slug()), smallNumbers()).flush());
        add(body);
    }

    private PageHeader header(Tenant tenant, ScheduleAddress chosen, List<ScheduleRow> rows) {
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                Crumb.here(Messages.text("schedule.title"))),
                        Messages.text("schedule.heading", tenant.name()))
                .purpose(Messages.text("schedule.purpose"));
        if (rows.isEmpty()) {
            return header;
        }
        var print = new Button(
                Messages.text("schedule.print"), click -> getElement().executeJs("window.print()"));
        return header.actions(download(tenant, chosen), print);
    }

    private static Component smallNumbers() {
        var words = new Paragraph(Messages.text("schedule.small"));
        words.addClassNames("source", "under-table");
        return words;
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor download(Tenant tenant, ScheduleAddress chosen) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text(
                    "schedule.file",
                    tenant.slug(),
                    chosen.current().code().replace('/', '-'),
                    chosen.baseline().code().replace('/', '-')));
            event.setContentType("text/csv; charset=utf-8");
            event.getOutputStream().write(ScheduleCsv.of(rows(tenant, chosen)));
        };
        var link = new Anchor(file, Messages.text("schedule.download"));
        link.addClassName("button-link");
        return link;
    }

    private List<ScheduleRow> rows(Tenant tenant, ScheduleAddress chosen) {
        return schedules.schedule(tenant.id(), chosen.baseline(), chosen.current(), KnownOn.end(chosen.knownOn()));
    }

    private void go(ScheduleAddress chosen) {
        UI.getCurrent().navigate(chosen.under(MeasureRoutes.schedule(tenant().slug())));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("schedule.title"), tenant().shortName());
    }
}
