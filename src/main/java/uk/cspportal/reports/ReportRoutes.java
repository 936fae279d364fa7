package uk.cspportal.reports;

/** Where the joined screens stand, for links from other modules. */
public final class ReportRoutes {

    /** The parameter of {@link #national(String)} that chooses a measure. */
    public static final String MEASURE = "measure";

    /** The parameter of {@link #national(String)} that chooses a force area by its slug. */
    public static final String FORCE_AREA = "force-area";

    private ReportRoutes() {}

    /** The overview of the force area with this slug. */
    public static String overview(String tenantSlug) {
        return tenantSlug + "/overview";
    }

    /** The exceptions of the partnership or force area with this slug. */
    public static String exceptions(String tenantSlug) {
        return tenantSlug + "/exceptions";
    }

    /** What is published of all partnerships of England and Wales, as members of the tenant with this slug see it. */
    public static String national(String tenantSlug) {
        return tenantSlug + "/national";
    }

    /** One measure of it. */
    public static String national(String tenantSlug, String measureKey) {
        return national(tenantSlug) + "?" + MEASURE + "=" + measureKey;
    }

    /** The golden thread of the partnership or force area with this slug. */
    public static String thread(String tenantSlug) {
        return tenantSlug + "/thread";
    }

    /** The thread from the national measures, as those see it who oversee the force area with this slug and perhaps others. */
    public static String nationalThread(String tenantSlug) {
        return thread(tenantSlug) + "/nation";
    }
}
