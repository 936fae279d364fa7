package uk.cspportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Bell;
import uk.cspportal.shared.ui.MenuItem;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The frame of every page: banner, menu of the tenant that the address names, who is signed in. */
@Layout
@AnonymousAllowed
class PortalLayout extends AppLayout implements AfterNavigationObserver {

    private final transient Access access;
    private final transient Tenants tenants;
    private final transient CurrentPerson current;
    private final transient AuthenticationContext authentication;
    private final transient List<MenuItem> items;
    private final transient List<Bell> bells;

    private final Div brand = new Div();
    private final Div tenantBox = new Div();
    private final Div menu = new Div();
    private final Div who = new Div();
    private final Div phoneBells = new Div();

    PortalLayout(
            Access access,
            Tenants tenants,
            CurrentPerson current,
            AuthenticationContext authentication,
            List<MenuItem> items,
            List<Bell> bells,
            Environment environment,
            Clock clock) {
        this.access = access;
        this.tenants = tenants;
        this.current = current;
        this.authentication = authentication;
        this.items =
                items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
        this.bells = bells;
        setPrimarySection(Section.NAVBAR);
        DemonstrationBanner.unlessOrdinary(environment, clock).ifPresent(this::addToNavbar);
        addToNavbar(phoneBar());
        brand.addClassName("brand");
        tenantBox.addClassName("tenant-box");
        who.addClassName("who");
        var drawer = new Div(brand, tenantBox, menu, who);
        drawer.addClassName("drawer");
        addToDrawer(skipLink(), drawer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        var tenant = tenants.bySlug(event.getLocation().getFirstSegment()).filter(t -> access.mayKnow(t.id()));
        showBrand(tenant);
        showTenants(tenant);
        menu.removeAll();
        if (tenant.isPresent() || current.isPlatformAdministrator()) {
            menu.add(navigation(tenant, path));
        }
        showPerson(tenant);
    }

    private Component phoneBar() {
        var name = new Span(Messages.text("shell.portal"));
        name.addClassName("name");
        var toggle = new Button(Messages.text("shell.menu"), click -> setDrawerOpened(!isDrawerOpened()));
        toggle.addClassName("menu-toggle");
        phoneBells.addClassName("bells");
        var bar = new Div(name, phoneBells, toggle);
        bar.addClassName("phone-bar");
        return bar;
    }

    private Component skipLink() {
        var skip = new Anchor("#content", Messages.text("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private void showBrand(Optional<Tenant> tenant) {
        var force = tenant.flatMap(t -> tenants.above(t.id(), TenantKind.FORCE_AREA));
        var place = new Span(force.map(Tenant::name).orElse(Messages.text("shell.everywhere")));
        brand.removeAll();
        brand.add(new Span(Messages.text("shell.portal")), place);
        place.addClassName("place");
    }

    /** The tenant of the address, and the way to the caller's others; each has addresses of its own. */
    private void showTenants(Optional<Tenant> tenant) {
        var others = access.homes().stream()
                .filter(t -> !tenant.equals(Optional.of(t)))
                .toList();
        tenantBox.removeAll();
        tenantBox.setVisible(tenant.isPresent() || !others.isEmpty());
        tenant.ifPresent(t -> {
            var kind = new Span(Messages.text("shell.kind", t.kind()));
            kind.addClassName("kind");
            tenantBox.add(kind, new Span(t.name()));
        });
        others.forEach(
                other -> tenantBox.add(new TextLink(Messages.text("shell.switch", other.shortName()), other.slug())));
    }

    private SideNav navigation(Optional<Tenant> tenant, String path) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Messages.text("shell.menu"));
        tenant.ifPresent(t -> addItems(nav, t, path));
        if (current.isPlatformAdministrator()) {
            items.stream().filter(i -> i.kind() == MenuItem.Kind.PLATFORM).forEach(i -> {
                var item = entry(Messages.text(i.textKey()), i.path(), path, i.icon());
                item.setMatchNested(true);
                nav.addItem(item);
            });
        }
        return nav;
    }

    private void addItems(SideNav nav, Tenant tenant, String path) {
        var held = access.rolesIn(tenant.id()).stream().map(Role::name).toList();
        if (!held.isEmpty()) {
            nav.addItem(entry(Messages.text("shell.home"), tenant.slug(), path, uk.cspportal.shared.ui.Icon.HOME));
        }
        items.stream()
                .filter(i -> i.kind() == MenuItem.Kind.ANY
                        || i.kind().name().equals(tenant.kind().name()))
                .filter(i -> i.roles().stream().anyMatch(held::contains))
                .forEach(i -> nav.addItem(entry(
                        Messages.text(i.textKey()), i.path().replace("{tenant}", tenant.slug()), path, i.icon())));
    }

    private static SideNavItem entry(String text, String target, String here, uk.cspportal.shared.ui.Icon icon) {
        var item = new SideNavItem(text, target, icon.drawing());
        item.setMatchNested(target.contains("/"));
        return item;
    }

    private void showPerson(Optional<Tenant> tenant) {
        who.removeAll();
        phoneBells.removeAll();
        current.find().ifPresent(person -> {
            bells.forEach(bell -> {
                var text = bell.text();
                who.add(bell(bell, text));
                phoneBells.add(bell(bell, text));
            });
            who.add(new Span(person.name()));
            tenant.ifPresent(t -> {
                var place = new Span(t.name());
                place.addClassName("place");
                who.add(place);
            });
            var leave = new Button(Messages.text("shell.sign-out"), click -> authentication.logout());
            leave.addThemeName("tertiary");
            leave.addClassName("sign-out");
            who.add(leave);
        });
    }

    private static Component bell(Bell bell, String text) {
        var link = new TextLink("", bell.path());
        link.add(uk.cspportal.shared.ui.Icon.BELL.drawing(), new Text(text));
        link.addClassName("bell");
        return link;
    }
}
