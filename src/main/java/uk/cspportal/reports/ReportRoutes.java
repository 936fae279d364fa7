package uk.cspportal.reports;

/** Where the joined screens stand, for links from other modules. */
public final class ReportRoutes {

    private ReportRoutes() {}

    /** The overview of the force area with this slug. */
    public static String overview(String tenantSlug) {
        return tenantSlug + "/overview";
    }

    /** The exceptions of the partnership or force area with this slug. */
    public static String exceptions(String tenantSlug) {
        return tenantSlug + "/exceptions";
    }
}
