package uk.cspportal.returns;

import uk.cspportal.shared.Quarter;

/** Where the screens of the quarterly return stand, for links from other modules. */
public final class ReturnRoutes {

    public static final String LIST = ":tenant/returns";
    public static final String RETURN = LIST + "/:quarter";
    public static final String RULES = LIST + "/rules";
    public static final String REVIEW = RETURN + "/review";
    public static final String WORKBOOK = RETURN + "/workbook";
    public static final String VERSION = RETURN + "/versions/:number";
    public static final String TIMELINE = RETURN + "/timeline";
    public static final String LINE = RETURN + "/:line";

    private ReturnRoutes() {}

    /** All quarters of the tenant with this slug. */
    public static String list(String tenantSlug) {
        return tenantSlug + "/returns";
    }

    /** The rules that returns are held against. */
    public static String rules(String tenantSlug) {
        return list(tenantSlug) + "/rules";
    }

    /** The task list of one quarter. */
    public static String of(String tenantSlug, Quarter quarter) {
        return list(tenantSlug) + "/" + quarter.slug();
    }

    /** The dates of the returns. */
    public static String calendar(String tenantSlug) {
        return tenantSlug + "/calendar";
    }

    /** One guideline of one quarter. */
    public static String line(String tenantSlug, Quarter quarter, String guidelineKey) {
        return of(tenantSlug, quarter) + "/" + guidelineKey;
    }

    /** The whole return on one page: to preview, to comment on, to sign off. */
    public static String review(String tenantSlug, Quarter quarter) {
        return of(tenantSlug, quarter) + "/review";
    }

    /** A version of the return, kept whole when it was signed or sent back. */
    public static String version(String tenantSlug, Quarter quarter, int number) {
        return of(tenantSlug, quarter) + "/versions/" + number;
    }

    /** Everything that was done to the return and said about it. */
    public static String timeline(String tenantSlug, Quarter quarter) {
        return of(tenantSlug, quarter) + "/timeline";
    }

    /** The return as a workbook: to download, and to bring back. */
    public static String workbook(String tenantSlug, Quarter quarter) {
        return of(tenantSlug, quarter) + "/workbook";
    }
}
