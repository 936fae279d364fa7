package uk.cspportal.identity;

/** A principal that stands for one of the portal's people, whichever way they signed in. */
interface SignedIn {

    PortalUser person();
}
