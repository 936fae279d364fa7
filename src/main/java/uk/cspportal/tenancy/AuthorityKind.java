package uk.cspportal.tenancy;

/** The five kinds of responsible authority of a partnership (Crime and Disorder Act 1998, section 5). */
public enum AuthorityKind {
    LOCAL_AUTHORITY,
    POLICE,
    HEALTH,
    PROBATION,
    FIRE_AND_RESCUE
}
