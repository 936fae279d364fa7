package uk.cspportal.plans;

/** What kind of organisation does an activity: a responsible authority, the policing body, or another partner. */
public enum ActivityOrganisation {
    LOCAL_AUTHORITY,
    POLICE,
    HEALTH,
    PROBATION,
    FIRE_AND_RESCUE,
    POLICING_BODY,
    PROVIDER,
    OTHER
}
