package uk.cspportal.identity.ui.platform;

import uk.cspportal.tenancy.Tenant;

/** Where the pages of platform administrators stand. */
final class PlatformRoutes {

    static final String FORCE_AREAS = "platform";
    static final String TENANT = "platform/:tenant";
    static final String PROFILE = ":tenant/profile";

    private PlatformRoutes() {}

    static String of(Tenant tenant) {
        return FORCE_AREAS + "/" + tenant.slug();
    }
}
