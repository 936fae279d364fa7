package uk.cspportal.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.ui.SignIn;

/**
 * Sign-in by Spring Security's own OpenID Connect client: code flow with PKCE, sign-out of both
 * sessions, and an end of the session when Keycloak says so. The interface takes bearer tokens.
 */
@Component
@Profile("keycloak | !demonstration")
class KeycloakSignIn implements SignInMethod {

    private final KeycloakPeople people;
    private final JwtDecoder bearerTokens;
    private final KeycloakSessionCheck sessionCheck;
    private final KeycloakAwayFilter awayFilter;
    private final OidcSessionRegistry sessions;
    private final Environment settings;
    private final String address;

    KeycloakSignIn(
            KeycloakPeople people,
            JwtDecoder bearerTokens,
            KeycloakSessionCheck sessionCheck,
            KeycloakAwayFilter awayFilter,
            OidcSessionRegistry sessions,
            Environment settings,
            @Value("${portal.address}") String address) {
        this.people = people;
        this.bearerTokens = bearerTokens;
        this.sessionCheck = sessionCheck;
        this.awayFilter = awayFilter;
        this.sessions = sessions;
        this.settings = settings;
        this.address = address;
    }

    @Override
    public String challenge() {
        return "Bearer";
    }

    @Override
    public void guardApi(HttpSecurity http, AuthenticationEntryPoint refusal) {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusal)
                .jwt(jwt -> jwt.decoder(bearerTokens).jwtAuthenticationConverter(people)));
    }

    @Override
    public SignInPage page() {
        return new SignInPage(KeycloakConfiguration.AUTHORIZATION_PATH, address + "/" + SignIn.SIGNED_OUT, true);
    }

    @Override
    public void guardScreens(HttpSecurity http) {
        http.oauth2Login(login ->
                login.userInfoEndpoint(user -> user.oidcUserService(people)).failureUrl("/" + SignIn.PROBLEM));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(endOfSession())));
        http.addFilterBefore(awayFilter, OAuth2AuthorizationRequestRedirectFilter.class);
        http.addFilterBefore(sessionCheck, AuthorizationFilter.class);
    }

    /** Ends a session by a request of the portal to itself, which must bear the session's cookie by its name. */
    private OidcBackChannelLogoutHandler endOfSession() {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(BrowserRules.sessionCookieName(settings));
        return handler;
    }
}
