package uk.cspportal.plans;

/** Where a tenant's plan stands, for links from other modules. */
public final class PlanRoutes {

    private PlanRoutes() {}

    /** The plan in force of the tenant with this slug. */
    public static String plan(String tenantSlug) {
        return tenantSlug + "/plan";
    }

    /** The activities of the tenant's plan in force. */
    public static String activities(String tenantSlug) {
        return tenantSlug + "/activities";
    }
}
