package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;

/**
 * Base of every page whose address names its tenant in {@code :tenant}. Before anything is shown the
 * caller must know the tenant and hold one of the page's roles in it; a page never remembers a tenant.
 */
public abstract class TenantPage extends Main implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient Access access;
    private final transient Role[] roles;
    private @Nullable Tenant tenant;
    private RouteParameters parameters = RouteParameters.empty();

    @SuppressWarnings("this-escape")
    protected TenantPage(Access access, Role... roles) {
        this.access = access;
        this.roles = roles;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getRouteParameters();
        var slug = parameters.get("tenant").orElse("");
        try {
            tenant = access.bySlug(slug);
            if (!admits(tenant)) {
                throw new AccessDeniedException("page");
            }
        } catch (NotFoundException | AccessDeniedException refusal) {
            var ended = access.ended(slug, roles);
            if (ended.isPresent()) {
                throw ended.get();
            }
            throw refusal;
        }
    }

    /** Whether the page, once opened, is still the caller's: a role can end while its pages stand open. */
    public boolean isStillOpen() {
        return access.mayKnow(tenant().id()) && admits(tenant());
    }

    /** Whether the page opens here: to the holders of its roles, unless a page is for everyone who knows the tenant. */
    protected boolean admits(Tenant tenant) {
        return access.permits(tenant.id(), roles);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        show(tenant(), parameters);
    }

    /** Fills the page; called after the checks, and again when the address changes within the page. */
    protected abstract void show(Tenant tenant, RouteParameters parameters);

    protected Tenant tenant() {
        return Objects.requireNonNull(tenant);
    }

    protected RouteParameters parameters() {
        return parameters;
    }

    /** Whether the caller holds one of the roles here; for what to offer, never instead of a check. */
    protected boolean holds(Role... wanted) {
        return access.holds(tenant().id(), wanted);
    }
}
