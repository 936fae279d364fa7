package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.reports.NationalCsv;
import uk.cspportal.reports.NationalMeasure;
import uk.cspportal.reports.NationalOverviewService;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** What is published of all partnerships of England and Wales: how many stand how, and one measure partnership by partnership. */
@Route(":tenant/national")
@PermitAll
class NationalOverviewView extends TenantPage implements HasDynamicTitle {

    private static final String EVERYWHERE = "";

    private final transient NationalOverviewService service;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();

    NationalOverviewView(Access access, NationalOverviewService service, Tenants tenants, Clock clock) {
        super(access, ExceptionsView.READERS);
        this.service = service;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var key = address.getSingleParameter(ReportRoutes.MEASURE).orElse("");
        if (key.isEmpty()) {
            overview(tenant);
        } else {
            measure(tenant, key);
        }
    }

    private void overview(Tenant tenant) {
        var measures = service.overview(tenant.id(), lastQuarter());
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("reports.crumb.home"), tenant.slug()),
                                Crumb.here(Messages.text("reports.national.menu"))),
                        Messages.text("reports.national.title"))
                .purpose(Messages.text("reports.national.purpose")));
        if (measures.isEmpty()) {
            add(new Card(new EmptyState(
                    Messages.text("reports.national.none"), Messages.text("reports.national.none.why"))));
            return;
        }
        var parts = new Div();
        parts.addClassName("stack");
        var charted = measures.stream().filter(NationalMeasure::isCharted).toList();
        var rolling = measures.stream().filter(m -> !m.isCharted()).toList();
        if (!charted.isEmpty()) {
            parts.add(new Card(Messages.text("reports.national.monthly"), NationalTables.charted(charted, tenant))
                    .flush());
        }
        if (!rolling.isEmpty()) {
            parts.add(
                    new Card(Messages.text("reports.national.yearly"), NationalTables.yearly(rolling, tenant)).flush());
        }
        add(parts);
    }

    private void measure(Tenant tenant, String key) {
        var forceArea = address.getSingleParameter(ReportRoutes.FORCE_AREA).orElse(EVERYWHERE);
        var measure = service.measure(tenant.id(), key, lastQuarter());
        var shown = measure.cells().stream()
                .filter(cell -> forceArea.equals(EVERYWHERE)
                        || above(cell.partnership()).slug().equals(forceArea))
                .toList();
        var sheet = measure.sheet();
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("reports.crumb.home"), tenant.slug()),
                                Crumb.link(
                                        Messages.text("reports.national.menu"), ReportRoutes.national(tenant.slug())),
                                Crumb.here(sheet.shortTitle())),
                        Messages.text("reports.national.measure.title", sheet.title()))
                .purpose(Messages.text(
                        "reports.national.measure.purpose",
                        Formats.count(measure.cells().size()),
                        Formats.count(measure.silent())))
                .actions(download(tenant.id(), key)));
        add(filter(tenant, key, forceArea));
        if (shown.isEmpty()) {
            add(new Card(new EmptyState(
                    Messages.text("reports.national.none-here"), Messages.text("reports.national.none-here.why"))));
            return;
        }
        add(new Card(
                        Messages.text("reports.national.partnerships"),
                        NationalTables.partnerships(measure, shown, this::above))
                .flush()
                .aside(Formats.count(shown.size())));
        if (sheet.source() != null) {
            var source = new Paragraph(Messages.text("reports.national.source", sheet.source()));
            source.addClassNames("small", "muted");
            add(source);
        }
    }

    private Component filter(Tenant tenant, String key, String chosen) {
        var areas = tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.FORCE_AREA)
                .map(Tenant::slug)
                .sorted()
                .toList();
        var select = new Select<String>();
        select.setLabel(Messages.text("reports.national.force-area"));
        var items = new ArrayList<>(List.of(EVERYWHERE));
        items.addAll(areas);
        select.setItems(items);
        select.setItemLabelGenerator(slug -> slug.equals(EVERYWHERE)
                ? Messages.text("reports.national.everywhere")
                : tenants.bySlug(slug).map(Tenant::name).orElse(slug));
        select.setValue(items.contains(chosen) ? chosen : EVERYWHERE);
        select.addValueChangeListener(e -> UI.getCurrent()
                .navigate(
                        ReportRoutes.national(tenant.slug()),
                        e.getValue().equals(EVERYWHERE)
                                ? QueryParameters.of(ReportRoutes.MEASURE, key)
                                : new QueryParameters(Map.of(
                                        ReportRoutes.MEASURE,
                                        List.of(key),
                                        ReportRoutes.FORCE_AREA,
                                        List.of(e.getValue())))));
        var toolbar = new Div(
                select,
                new TextLink(Messages.text("reports.national.all-measures"), ReportRoutes.national(tenant.slug())));
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor download(TenantId tenant, String key) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("reports.national.csv.file", key));
            event.setContentType("text/csv; charset=utf-8");
            NationalCsv.write(service.measure(tenant, key, lastQuarter()), this::above, event.getOutputStream());
        };
        var link = new Anchor(file, Messages.text("reports.national.download"));
        link.addClassName("button-link");
        return link;
    }

    private Tenant above(Tenant partnership) {
        var parent = partnership.parent();
        return parent == null ? partnership : tenants.get(parent);
    }

    private Quarter lastQuarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("reports.national.title");
    }
}
