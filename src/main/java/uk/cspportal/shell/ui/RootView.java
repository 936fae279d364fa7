package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.MenuItem;

/**
 * The address without a tenant: goes on to the caller's tenant, for platform administrators to the
 * platform, and without either to where one asks for access.
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
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var homes = access.homes();
        event.forwardTo(
                homes.isEmpty()
                        ? platform().orElse(PeopleRoutes.ASK)
                        : homes.getFirst().slug());
    }

    private Optional<String> platform() {
        return items.stream()
                .filter(i -> current.isPlatformAdministrator() && i.kind() == MenuItem.Kind.PLATFORM)
                .min(Comparator.comparingInt(MenuItem::order))
                .map(MenuItem::path);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.portal");
    }
}
