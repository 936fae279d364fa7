package uk.cspportal.plans;

/** On whose behalf a plan is signed; it is agreed when all of them have. */
public enum SigningParty {
    COUNCIL,
    POLICE,
    POLICING_BODY
}
