package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.MenuItem;
import uk.cspportal.shared.ui.PageHeader;

/**
 * The address without a tenant: goes on to the caller's tenant, for platform administrators to the
 * platform, or says that there is none yet.
 */
@Route("")
@PermitAll
class RootView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Access access;
    private final transient CurrentPerson current;
    private final transient List<MenuItem> items;

    RootView(Access access, CurrentPerson current, List<MenuItem> items) {
        this.access = access;
        this.current = current;
        this.items = items;
        setId("content");
        addClassName("page");
        var name = current.find().map(p -> p.name()).orElse("");
        add(
                new PageHeader(List.of(), Messages.text("shell.welcome", name)),
                new EmptyState(Messages.text("shell.no-access"), Messages.text("shell.no-access.remedy")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var homes = access.homes();
        if (!homes.isEmpty()) {
            event.forwardTo(homes.getFirst().slug());
        } else if (current.isPlatformAdministrator()) {
            items.stream()
                    .filter(i -> i.kind() == MenuItem.Kind.PLATFORM)
                    .min(Comparator.comparingInt(MenuItem::order))
                    .ifPresent(i -> event.forwardTo(i.path()));
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.portal");
    }
}
