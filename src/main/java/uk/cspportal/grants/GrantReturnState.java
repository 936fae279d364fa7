package uk.cspportal.grants;

/** Where a grant return stands: with the partnership, with the policing body, or decided. */
public enum GrantReturnState {
    DRAFT,
    SUBMITTED,
    REVIEWED
}
