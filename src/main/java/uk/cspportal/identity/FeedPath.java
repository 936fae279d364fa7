package uk.cspportal.identity;

/** The one address that is open to whoever knows its secret end: calendar programs cannot sign in. */
public final class FeedPath {

    public static final String CALENDAR = "/calendar-feed/";

    private FeedPath() {}
}
