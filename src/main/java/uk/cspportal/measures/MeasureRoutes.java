package uk.cspportal.measures;

/** The addresses of the measure screens, for links from other features. */
public final class MeasureRoutes {

    private MeasureRoutes() {}

    public static String list(String tenantSlug) {
        return tenantSlug + "/measures";
    }

    public static String schedule(String tenantSlug) {
        return tenantSlug + "/schedule";
    }

    /** Where keepers bring figures in from a file. */
    public static String upload(String tenantSlug) {
        return tenantSlug + "/figures";
    }

    public static String measure(String tenantSlug, String key) {
        return list(tenantSlug) + "/" + key;
    }

    /** The reference sheet of a measure. */
    public static String sheet(String tenantSlug, String key) {
        return measure(tenantSlug, key) + "/sheet";
    }

    /** Where the reference sheet of a measure is written. */
    public static String edit(String tenantSlug, String key) {
        return sheet(tenantSlug, key) + "/edit";
    }

    /** Where a new measure is written. */
    public static String newMeasure(String tenantSlug) {
        return tenantSlug + "/new-measure";
    }

    /** Where definitions come in from a file. */
    public static String definitions(String tenantSlug) {
        return tenantSlug + "/definitions";
    }

    /** The measures of England and Wales, as the tenant has them. */
    public static String nationals(String tenantSlug) {
        return tenantSlug + "/national-measures";
    }

    public static String comparators(String tenantSlug) {
        return tenantSlug + "/comparators";
    }
}
