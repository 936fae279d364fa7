package uk.cspportal.plans;

import java.time.LocalDate;

/** Where a tenant's plan stands, for links from other modules. */
public final class PlanRoutes {

    private PlanRoutes() {}

    /** The plan in force of the tenant with this slug. */
    public static String plan(String tenantSlug) {
        return tenantSlug + "/plan";
    }

    /** All plans of the force area with this slug, ended, in force and to come. */
    public static String forcePlans(String tenantSlug) {
        return tenantSlug + "/force-plan";
    }

    /** The force plan that applies from a day. */
    public static String forcePlan(String tenantSlug, LocalDate from) {
        return forcePlans(tenantSlug) + "/" + from;
    }

    /** The activities of the tenant's plan in force. */
    public static String activities(String tenantSlug) {
        return tenantSlug + "/activities";
    }

    /** The edition in preparation. */
    public static String draft(String tenantSlug) {
        return plan(tenantSlug) + "/draft";
    }

    /** Where a plan comes in from a file. */
    public static String importing(String tenantSlug) {
        return plan(tenantSlug) + "/import";
    }

    /** Where words are looked up in plans. */
    public static String search(String tenantSlug) {
        return plan(tenantSlug) + "/search";
    }

    /** An edition as it reads, whether it applies today or not. */
    public static String edition(String tenantSlug, int edition) {
        return plan(tenantSlug) + "/edition/" + edition;
    }

    /** The review of the links to the force plan. */
    public static String links(String tenantSlug) {
        return plan(tenantSlug) + "/links";
    }

    /** The choice of two versions to compare. */
    public static String compare(String tenantSlug) {
        return plan(tenantSlug) + "/compare";
    }

    /** Two editions beside each other. */
    public static String compare(String tenantSlug, int before, int after) {
        return compare(tenantSlug) + "/" + before + "/" + after;
    }
}
