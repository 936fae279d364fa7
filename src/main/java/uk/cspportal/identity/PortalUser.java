package uk.cspportal.identity;

import java.io.Serializable;

/** Who is signed in, kept small in the session: what the person may do is looked up each time. */
public record PortalUser(long personId, String username, String name)
        implements Serializable, java.security.Principal, SignedIn {

    public PersonId id() {
        return new PersonId(personId);
    }

    @Override
    public PortalUser person() {
        return this;
    }

    @Override
    public String getName() {
        return username;
    }
}
