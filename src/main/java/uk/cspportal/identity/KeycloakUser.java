package uk.cspportal.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom Keycloak has signed in, with the portal's own record of the person. */
final class KeycloakUser extends DefaultOidcUser implements SignedIn {

    private final PortalUser person;

    KeycloakUser(PortalUser person, Collection<? extends GrantedAuthority> authorities, OidcIdToken token) {
        super(authorities, token, "preferred_username");
        this.person = person;
    }

    @Override
    public PortalUser person() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeycloakUser user && user.person.equals(person) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
