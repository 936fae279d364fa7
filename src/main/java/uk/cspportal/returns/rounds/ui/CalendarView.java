package uk.cspportal.returns.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.returns.rounds.CalendarFeed;
import uk.cspportal.returns.rounds.PartnershipCalendar;
import uk.cspportal.returns.rounds.PlannedDates;
import uk.cspportal.returns.rounds.RoundService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The year's rounds: of a force area to be set, of a partnership to be read. */
@Route(":tenant/calendar")
@PermitAll
class CalendarView extends TenantPage implements HasDynamicTitle {

    static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };
    private static final Role[] OFFICE = {Role.PERFORMANCE, Role.COMMISSIONER};
    private static final int QUARTERS_AHEAD = 4;
    private static final String CHANGE = "change";

    private final transient Access access;
    private final transient RoundService rounds;
    private final transient PartnershipCalendar calendars;
    private final transient CalendarFeed feed;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private boolean changed;

    CalendarView(
            Access access,
            RoundService rounds,
            PartnershipCalendar calendars,
            CalendarFeed feed,
            Tenants tenants,
            Clock clock) {
        super(access, READERS);
        this.access = access;
        this.rounds = rounds;
        this.calendars = calendars;
        this.feed = feed;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Of a force area only its own office: it lists all partnerships. */
    @Override
    protected boolean admits(Tenant tenant) {
        return switch (tenant.kind()) {
            case PARTNERSHIP -> super.admits(tenant);
            case FORCE_AREA -> access.permits(tenant.id(), OFFICE);
            case NATIONAL -> false;
        };
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        boolean office = tenant.kind() == TenantKind.FORCE_AREA;
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("rounds.home"), tenant.slug()),
                                Crumb.here(Messages.text("rounds.menu"))),
                        Messages.text("rounds.heading"))
                .purpose(Messages.text(office ? "rounds.purpose.force" : "rounds.purpose.partnership"))
                .actions(download(), subscribe(tenant)));
        if (office) {
            showForceArea(tenant);
        } else {
            showPartnership(tenant);
        }
    }

    private void showForceArea(Tenant tenant) {
        var body = new Div();
        body.addClassName("stack");
        rounds.yearsMissing(tenant.id())
                .forEach(year -> body.add(new Notice(
                        Notice.Kind.WARNING,
                        Messages.text("rounds.missing", String.valueOf(year)),
                        Messages.text("rounds.missing.remedy"))));
        var planned = rounds.below(tenant.id());
        var set = rounds.rounds(tenant.id());
        boolean sets = holds(Role.PERFORMANCE);
        var first = Quarter.of(LocalDate.now(clock)).previous();
        var tables = new RoundTables(tenants, first.plus(QUARTERS_AHEAD), first);
        body.add(tables.rounds(
                set, quarter -> sets ? new RoundDialog(rounds, tenants, tenant, quarter, this::again)::open : null));
        set.forEach(round -> body.add(tables.partnerships(
                round,
                planned.stream()
                        .filter(p -> p.quarter().equals(round.quarter()))
                        .toList(),
                one -> sets ? new DatesDialog(calendars, tenants.get(one.tenant()), one, this::again)::open : null)));
        add(body);
        if (sets && !changed) {
            openNamed(planned);
        }
    }

    /** A link can name whose dates to change, such as one from the list of returns. */
    private void openNamed(List<PlannedDates> planned) {
        var named = getUI().flatMap(ui ->
                ui.getInternals().getActiveViewLocation().getQueryParameters().getSingleParameter(CHANGE));
        named.ifPresent(name -> planned.stream()
                .filter(one -> name.equals(
                        tenants.get(one.tenant()).code() + "-" + one.quarter().slug()))
                .findFirst()
                .ifPresent(one -> new DatesDialog(calendars, tenants.get(one.tenant()), one, this::again).open()));
    }

    private void showPartnership(Tenant tenant) {
        var planned = calendars.list(tenant.id());
        if (planned.isEmpty()) {
            add(new Card(new EmptyState(Messages.text("rounds.none"), Messages.text("rounds.none.remedy"))));
            return;
        }
        add(RoundTables.own(planned, calendars.rounds(tenant.id())));
    }

    private Anchor download() {
        var link = new Anchor((DownloadHandler) this::send, Messages.text("feed.download"));
        link.setAriaLabel(Messages.text("feed.download.of"));
        link.addClassName("button-link");
        link.setId("download-calendar");
        return link;
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private void send(DownloadEvent event) throws IOException {
        var file = feed.download(tenant().id());
        event.setFileName(file.name());
        event.setContentType(file.type());
        event.getOutputStream().write(file.content());
    }

    private Button subscribe(Tenant tenant) {
        var button =
                new Button(Messages.text("feed.subscribe"), click -> new SubscribeDialog(feed, tenant.id()).open());
        button.setId("subscribe");
        return button;
    }

    private void again() {
        changed = true;
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("rounds.title", tenant().shortName());
    }
}
