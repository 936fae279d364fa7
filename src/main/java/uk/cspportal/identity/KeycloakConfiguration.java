package uk.cspportal.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the portal knows about Keycloak. Every address is written down rather than asked of Keycloak,
 * so that the portal starts, and people at work go on, while Keycloak is away.
 */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak | !demonstration")
class KeycloakConfiguration {

    static final String REGISTRATION = "keycloak";
    static final String AUTHORIZATION_PATH = "/oauth2/authorization/" + REGISTRATION;

    /** How far the clocks of Keycloak and the portal may differ. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    ClientRegistrationRepository clientRegistrations(
            KeycloakSettings keycloak, @Value("${portal.address}") String address) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid", "profile", "email")
                .issuerUri(keycloak.issuer().toString())
                .authorizationUri(keycloak.outside("auth"))
                .tokenUri(keycloak.inside("token"))
                .jwkSetUri(keycloak.inside("certs"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.outside("logout")))
                .build());
    }

    /** The tokens stay in the session, and end with it. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Renews a session's tokens, and only that: whoever has none signs in again. */
    @Bean
    OAuth2AuthorizedClientManager refreshedClients(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(quick())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var renewal = new RefreshTokenOAuth2AuthorizedClientProvider();
        renewal.setAccessTokenResponseClient(tokens);
        renewal.setClockSkew(Duration.ZERO);
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(renewal);
        return manager;
    }

    /** Checks bearer tokens: signed with RS256 by this realm, in time, and made out to the programming interface. */
    @Bean
    JwtDecoder bearerTokens(KeycloakSettings keycloak) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keycloak.inside("certs"))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(quick()))
                .build();
        var inTime = new JwtTimestampValidator(CLOCK_SKEW);
        inTime.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                inTime,
                new JwtIssuerValidator(keycloak.issuer().toString()),
                new JwtAudienceValidator(keycloak.audience())));
        return decoder;
    }

    /** Which of the portal's sessions belongs to which of Keycloak's; each instance of the portal knows its own. */
    @Bean
    OidcSessionRegistry keycloakSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /** Tells the registry of Keycloak's sessions which of the portal's have ended. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    /** For calls to Keycloak that somebody waits for. */
    static JdkClientHttpRequestFactory quick() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
