package uk.cspportal.plans;

/** Where a tenant's plan stands, for links from other modules. */
public final class PlanRoutes {

    private PlanRoutes() {}

    /** The plan in force of the tenant with this slug. */
    public static String plan(String tenantSlug) {
        return tenantSlug + "/plan";
    }
}
