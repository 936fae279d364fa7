package uk.cspportal.grants;

/** What the policing body decides about a grant return. */
public enum Decision {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    QUERIED;

    /** Whether the money claimed for the quarter is paid. */
    public boolean pays() {
        return this != QUERIED;
    }
}
