package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** One force area or one partnership, as platform administrators keep it. */
@Route(PlatformRoutes.TENANT)
@PermitAll
class PlatformTenantView extends PlatformPage {

    private final transient ForceAreaPage forceArea;
    private final transient PartnershipPage partnership;

    PlatformTenantView(Access access, Tenants tenants, ForceAreaPage forceArea, PartnershipPage partnership) {
        super(access, tenants);
        this.forceArea = forceArea;
        this.partnership = partnership;
    }

    @Override
    protected void show(Tenant tenant) {
        var parts = tenant.kind() == TenantKind.FORCE_AREA
                ? forceArea.of(tenant, this::refresh)
                : partnership.of(tenant, this::refresh);
        parts.forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.page-title", tenant().name());
    }
}
