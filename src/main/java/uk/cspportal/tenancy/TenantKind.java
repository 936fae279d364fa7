package uk.cspportal.tenancy;

/** The three levels of the tree: partnerships under police force areas under England and Wales. */
public enum TenantKind {
    NATIONAL,
    FORCE_AREA,
    PARTNERSHIP
}
