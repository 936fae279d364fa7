package uk.cspportal.identity;

/**
 * Who may call a use case, as expressions for {@code @PreAuthorize}. Each names the parameter
 * {@code tenant} of the method it stands on, and is checked before anything else is looked at.
 */
public final class Rights {

    /** A partnership's plan and figures, by anyone who works with them. */
    public static final String READ_PARTNERSHIP =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'POLICE_LEAD', 'ANALYST', 'VIEWER', 'PERFORMANCE', 'COMMISSIONER')";

    /** As above, and those to whom single lines are handed over. */
    public static final String READ_RETURN =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'POLICE_LEAD', 'ANALYST', 'VIEWER', 'PROVIDER', 'PERFORMANCE', 'COMMISSIONER')";

    public static final String OFFICER = "@access.permits(#tenant, 'OFFICER')";
    public static final String EDIT_LINES = "@access.permits(#tenant, 'OFFICER', 'ANALYST', 'PROVIDER')";

    /** Each only their own, which the service sees to. */
    public static final String UPDATE_ACTIVITIES =
            "@access.permits(#tenant, 'OFFICER', 'POLICE_LEAD', 'ANALYST', 'PROVIDER')";

    /** Whoever works with a partnership's plan and may write something somewhere. */
    public static final String COMMENT_ON_PLAN =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'POLICE_LEAD', 'ANALYST', 'PERFORMANCE', 'COMMISSIONER')";

    /** What others assured the partnership of. */
    public static final String RECORD_ASSURANCE = "@access.permits(#tenant, 'OFFICER', 'APPROVER')";

    /** What the policing body may read before it is submitted. */
    public static final String SHARE_RETURN = "@access.permits(#tenant, 'OFFICER', 'APPROVER')";

    public static final String APPROVER = "@access.permits(#tenant, 'APPROVER')";
    public static final String POLICE_LEAD = "@access.permits(#tenant, 'POLICE_LEAD')";
    public static final String PERFORMANCE = "@access.permits(#tenant, 'PERFORMANCE')";
    public static final String APPROVER_OR_PERFORMANCE = "@access.permits(#tenant, 'APPROVER', 'PERFORMANCE')";
    public static final String COMMISSIONER = "@access.permits(#tenant, 'COMMISSIONER')";
    public static final String READ_GRANTS =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'VIEWER', 'COMMISSIONER', 'PERFORMANCE')";
    /** What several force areas' offices see of their partnerships, by those who hold a role in each of them. */
    public static final String OVERSEE_ALL = "@access.permitsAll(#tenants, 'PERFORMANCE', 'COMMISSIONER')";

    public static final String KEEP_MEASURES = "@access.permits(#tenant, 'OFFICER', 'ANALYST', 'PERFORMANCE')";

    /** A tenant's trail holds its drafts too, so nobody reads it from above. */
    public static final String READ_AUDIT =
            "@access.permitsWithin(#tenant, 'ADMINISTRATOR', 'APPROVER', 'PERFORMANCE')";

    public static final String ANY_MEMBER = "@access.knows(#tenant)";

    /** The people of a tenant, by its own administrators. */
    public static final String ADMINISTER = "@access.permits(#tenant, 'ADMINISTRATOR')";

    /** What only platform administrators do; they see no content. */
    public static final String PLATFORM = "@access.administers(#tenant)";

    /** Anyone who is signed in, with or without a membership. */
    public static final String SIGNED_IN = "@access.signedIn()";

    private Rights() {}
}
