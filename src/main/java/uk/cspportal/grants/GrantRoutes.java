package uk.cspportal.grants;

import uk.cspportal.shared.Quarter;

/** Where the pages of grants stand, for links from other modules; {@code slug} is the tenant's. */
public final class GrantRoutes {

    private GrantRoutes() {}

    public static String list(String slug) {
        return slug + "/grants";
    }

    public static String award(String slug, String award) {
        return list(slug) + "/" + award;
    }

    public static String grantReturn(String slug, String award, Quarter quarter) {
        return award(slug, award) + "/" + quarter.slug();
    }
}
