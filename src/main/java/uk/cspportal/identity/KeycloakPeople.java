package uk.cspportal.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what Keycloak says into one of the portal's people: by subject, which is never given to
 * somebody else, not by user name, which may be. Keycloak says who; what they may do is kept here.
 */
@Component
@Profile("keycloak | !demonstration")
class KeycloakPeople
        implements OAuth2UserService<OidcUserRequest, OidcUser>, Converter<Jwt, AbstractAuthenticationToken> {

    /** The only role that Keycloak says; every other one is a membership. */
    private static final String PLATFORM_ADMINISTRATOR = "platform-administrator";

    private final People people;
    private final ApplicationEventPublisher events;

    KeycloakPeople(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** A sign-in at the screens: the ID token is checked by then, and carries all that is needed. */
    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var person = arrive(token);
        if (person == null) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The ID token lacks a subject or user name", null));
        }
        events.publishEvent(new PersonSignedIn(person.id(), verifiedEmail(token)));
        var roles = token.getClaimAsStringList("roles");
        var authorities = AuthorityUtils.createAuthorityList(
                roles != null && roles.contains(PLATFORM_ADMINISTRATOR)
                        ? List.of("ROLE_" + PLATFORM_ADMINISTRATOR)
                        : List.of());
        return new KeycloakUser(person, authorities, token);
    }

    /** A call of the programming interface; never as platform administrator, who works with a second factor. */
    @Override
    @Transactional
    public AbstractAuthenticationToken convert(Jwt token) {
        var person = arrive(token);
        if (person == null) {
            throw new InvalidBearerTokenException("The token lacks a subject or user name");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES);
    }

    /** An address that nobody has proved to be theirs is of no use: invitations go by it. */
    private static @Nullable String verifiedEmail(ClaimAccessor token) {
        return Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified")) ? token.getClaimAsString("email") : null;
    }

    private @Nullable PortalUser arrive(ClaimAccessor token) {
        var subject = token.getClaimAsString("sub");
        var username = token.getClaimAsString("preferred_username");
        if (subject == null || subject.isBlank() || username == null || username.isBlank()) {
            return null;
        }
        var name = token.getClaimAsString("name");
        return people.arrive(subject, username, name == null || name.isBlank() ? username : name, verifiedEmail(token));
    }
}
