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
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;

/** A tenant's home: what is due and what waits for the caller, as the features tell it. */
@Route(":tenant")
@PermitAll
class HomeView extends TenantPage implements HasDynamicTitle {

    private final transient List<HomeCards> sources;
    private final transient Clock clock;

    HomeView(Access access, List<HomeCards> sources, Clock clock) {
        super(access, Role.values());
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(HomeCards::order))
                .toList();
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        add(new PageHeader(List.of(), tenant.name())
                .purpose(Messages.text("shell.home.purpose", Formats.date(LocalDate.now(clock)))));
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

    @Override
    public String getPageTitle() {
        return Messages.text("shell.home.title", tenant().shortName());
    }
}
