package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** A partnership's own profile, which its administrator keeps: the responsible authorities, and its names to read. */
@Route(PlatformRoutes.PROFILE)
@PermitAll
class ProfileView extends TenantPage implements HasDynamicTitle {

    private final transient AuthoritiesEditor authorities;
    private final transient Tenants tenants;

    ProfileView(Access access, AuthoritiesEditor authorities, Tenants tenants) {
        super(access, Role.ADMINISTRATOR);
        this.authorities = authorities;
        this.tenants = tenants;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return super.admits(tenant) && tenant.kind() == TenantKind.PARTNERSHIP;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("platform.profile.home"), tenant.slug()),
                                        Crumb.here(Messages.text("platform.profile.menu"))),
                                Messages.text("platform.profile.menu"))
                        .purpose(Messages.text("platform.profile.purpose")),
                Parts.stack(
                        authorities.card(tenant, this::refresh),
                        NamesCard.of(tenants.historyOf(tenant.id()), tenants.predecessorsOf(tenant.id()))));
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.profile.title", tenant().shortName());
    }
}
