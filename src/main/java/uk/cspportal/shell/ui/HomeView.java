package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** A tenant's home: what is due and what waits for the caller, as the features tell it. */
@Route(":tenant")
@PermitAll
class HomeView extends TenantPage implements HasDynamicTitle {

    private final transient List<HomeCards> sources;
    private final transient Access access;
    private final transient Tenants tenants;
    private final transient Clock clock;

    HomeView(Access access, Tenants tenants, List<HomeCards> sources, Clock clock) {
        super(access, Role.values());
        this.access = access;
        this.tenants = tenants;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(HomeCards::order))
                .toList();
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        add(new PageHeader(List.of(), tenant.name())
                .purpose(Messages.text("shell.home.purpose", Formats.date(LocalDate.now(clock)))));
        succession(tenant).ifPresent(this::add);
        var cards = sources.stream()
                .flatMap(s -> s.cardsFor(tenant.slug()).stream())
                .toList();
        if (cards.isEmpty()) {
            add(new EmptyState(Messages.text("shell.home.empty"), Messages.text("shell.home.empty.remedy")));
        } else {
            var grid = new Div();
            grid.addClassName("home-cards");
            cards.forEach(grid::add);
            add(grid);
        }
    }

    /** Who goes on for a partnership that has merged, or will. */
    private Optional<Notice> succession(Tenant tenant) {
        var history = tenants.historyOf(tenant.id());
        var successor = history.successor();
        var to = history.to();
        if (successor == null || to == null) {
            return Optional.empty();
        }
        var next = tenants.get(successor);
        var text = Messages.text("shell.succession", next.name(), tenant.name(), Formats.date(to));
        return Optional.of(
                access.mayKnow(successor)
                        ? new Notice(
                                Notice.Kind.INFO,
                                text,
                                new TextLink(Messages.text("shell.switch", next.shortName()), next.slug()))
                        : new Notice(Notice.Kind.INFO, text));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.home.title", tenant().shortName());
    }
}
