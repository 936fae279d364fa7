package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.Access;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Base of the pages of platform administrators. The address may name a tenant, of which they need
 * be no member; to everybody else there is no such page, and that they tried is on the trail.
 */
public abstract class PlatformPage extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Access access;
    private final transient Tenants tenants;
    private @Nullable Tenant tenant;

    @SuppressWarnings("this-escape")
    protected PlatformPage(Access access, Tenants tenants) {
        this.access = access;
        this.tenants = tenants;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("tenant");
        var asked = named.flatMap(tenants::bySlug).orElseGet(this::national);
        if (!access.administers(asked.id())) {
            throw new AccessDeniedException("page");
        }
        if (named.isPresent() && asked.kind() == TenantKind.NATIONAL) {
            throw new NotFoundException(Messages.text("platform.none"));
        }
        tenant = asked;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** Shows the page anew, after a change. */
    public final void refresh() {
        removeAll();
        show(tenant());
    }

    /** Fills the page; called after the check, and again after a change. */
    protected abstract void show(Tenant tenant);

    /** The tenant that the address names, else England and Wales. */
    protected Tenant tenant() {
        return Objects.requireNonNull(tenant);
    }

    private Tenant national() {
        return tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.NATIONAL)
                .findFirst()
                .orElseThrow();
    }
}
