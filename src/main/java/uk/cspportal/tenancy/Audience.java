package uk.cspportal.tenancy;

/** Who beyond the owning tenant may read a row: nobody, the tenants above it, or those below it. */
public enum Audience {
    OWN,
    UP,
    DOWN
}
