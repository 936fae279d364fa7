package uk.cspportal.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
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
    private final String address;

    KeycloakSignIn(
            KeycloakPeople people,
            JwtDecoder bearerTokens,
            KeycloakSessionCheck sessionCheck,
            KeycloakAwayFilter awayFilter,
            @Value("${portal.address}") String address) {
        this.people = people;
        this.bearerTokens = bearerTokens;
        this.sessionCheck = sessionCheck;
        this.awayFilter = awayFilter;
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
        http.oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()));
        http.addFilterBefore(awayFilter, OAuth2AuthorizationRequestRedirectFilter.class);
        http.addFilterBefore(sessionCheck, AuthorizationFilter.class);
    }
}
