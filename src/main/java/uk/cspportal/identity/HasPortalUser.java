package uk.cspportal.identity;

/** A principal of some sign-in that knows which person of the portal it is. */
interface HasPortalUser {

    PortalUser portalUser();
}
