package uk.cspportal.notifications;

/** Where people read what the portal tells them. */
public final class NoticeRoutes {

    public static final String NOTICES = "notices";

    private NoticeRoutes() {}
}
