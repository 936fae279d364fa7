package uk.cspportal.tenancy;

/**
 * Who may call a use case on the tree of tenants, for {@code @PreAuthorize}. Identity, which knows
 * who is signed in, answers under the name {@code access}; each names the parameter {@code tenant}.
 */
final class TenantRights {

    /** Platform administrators, who keep the tree and see no content. */
    static final String PLATFORM = "@access.administers(#tenant)";

    /** Platform administrators, and the administrators of the tenant itself. */
    static final String KEEP_PROFILE = "@access.keepsProfile(#tenant)";

    /** Those, and everybody who may know the tenant. */
    static final String READ_PROFILE = "@access.readsProfile(#tenant)";

    private TenantRights() {}
}
