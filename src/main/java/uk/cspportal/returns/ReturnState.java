package uk.cspportal.returns;

/** Who holds the return: the partnership, the police, the chair, or nobody any more. */
public enum ReturnState {
    OPEN,
    WITH_POLICE,
    FOR_SIGN_OFF,
    SIGNED,
    PUBLISHED
}
