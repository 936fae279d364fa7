package uk.cspportal.identity;

/** Where the pages about people and their access stand, for links from other modules. */
public final class PeopleRoutes {

    public static final String PEOPLE = ":tenant/people";

    /** Where somebody asks for access; of no tenant, because they belong to none. */
    public static final String ASK = "ask-for-access";

    private PeopleRoutes() {}

    /** The people of the tenant with this slug. */
    public static String people(String tenantSlug) {
        return tenantSlug + "/people";
    }
}
