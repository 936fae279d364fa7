package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.ForceOverviewService;
import uk.cspportal.reports.OverviewRow;
import uk.cspportal.reports.Phrases;
import uk.cspportal.reports.ReadingNote;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** A force area's quarter on one page: what is steady, what is not, and which returns are complete. */
@Route(":tenant/overview")
@PermitAll
class ForceOverviewView extends TenantPage implements HasDynamicTitle {

    static final Role[] READERS = {Role.PERFORMANCE, Role.COMMISSIONER};

    private final transient ForceOverviewService service;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();
    private String lastChanged = "";

    ForceOverviewView(Access access, ForceOverviewService service, Clock clock) {
        super(access, READERS);
        this.service = service;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (tenant().kind() != TenantKind.FORCE_AREA) {
            throw new NotFoundException(Messages.text("reports.no-force-area", tenant().name()));
        }
        address = event.getLocation().getQueryParameters();
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var choice = choice();
        var whole = service.overview(tenant.id(), choice.quarter());
        var overview = choice.partnership().isEmpty() ? whole : whole.only(choice.partnership());
        add(header(overview));
        if (whole.plan() == null || whole.rows().isEmpty()) {
            add(new Card(nothing(whole)));
            return;
        }
        var filters = new OverviewFilters(
                choice,
                latest(),
                whole.rows().stream().map(OverviewRow::partnership).toList(),
                this::go);
        if (overview.isEmpty()) {
            add(filters, new Card(nothing(overview)));
        } else {
            add(new OverviewFacts(overview).strip(), filters);
            add(new OverviewMatrix(overview, choice.shown()).card(), OverviewFoot.of(overview));
        }
        add(below(overview));
        if (!lastChanged.isEmpty()) {
            filters.focus(lastChanged);
            lastChanged = "";
        }
    }

    private PageHeader header(ForceOverview overview) {
        var header = new PageHeader(
                List.of(
                        Crumb.link(Messages.text("reports.crumb.home"), tenant().slug()),
                        Crumb.here(Messages.text("reports.crumb"))),
                Messages.text("reports.overview.title", overview.quarter().label()));
        if (!overview.isEmpty()) {
            header.actions(OverviewDownload.link(service, overview));
        }
        return header.purpose(purpose(overview));
    }

    private static String purpose(ForceOverview overview) {
        var partnerships = overview.rows();
        if (partnerships.size() == 1) {
            return Messages.text(
                    "reports.overview.purpose.one",
                    partnerships.getFirst().partnership().name());
        }
        return Messages.text("reports.overview.purpose", capitalised(Phrases.number(partnerships.size())));
    }

    private static EmptyState nothing(ForceOverview overview) {
        var area = overview.forceArea().name();
        var count = Formats.count(overview.rows().size());
        var what = overview.rows().isEmpty()
                ? Messages.text("reports.overview.none-below", area)
                : overview.plan() == null
                        ? Messages.text("reports.overview.empty.no-plan", area, count)
                        : Messages.text("reports.overview.empty.no-figures");
        return new EmptyState(
                Messages.text("reports.overview.empty", area, overview.quarter().label()), what);
    }

    private static Component below(ForceOverview overview) {
        var columns = new Div(AttentionCard.of(overview.attention()));
        columns.addClassNames("with-side", "overview-below");
        var notes = overview.notes();
        if (!notes.isEmpty()) {
            columns.add(new Card(
                    Messages.text("reports.notes"),
                    notes.stream().map(ForceOverviewView::note).toArray(Component[]::new)));
        }
        return columns;
    }

    private static Paragraph note(ReadingNote note) {
        var heading = new Span(note.heading());
        heading.addClassName("strong");
        var paragraph = new Paragraph(heading, new Span(" " + note.text()));
        paragraph.addClassName("reading-note");
        return paragraph;
    }

    private void go(OverviewChoice choice, String changed) {
        lastChanged = changed;
        UI.getCurrent().navigate(ReportRoutes.overview(tenant().slug()), choice.toAddress());
    }

    private OverviewChoice choice() {
        return OverviewChoice.read(address, latest());
    }

    private Quarter latest() {
        return Quarter.of(LocalDate.now(clock)).previous();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("reports.overview.page-title", choice().quarter().label(), tenant().shortName());
    }
}
