package uk.cspportal.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/**
 * Where Keycloak is and how the portal proves itself to it.
 *
 * @param issuer the realm's address as people's browsers and the tokens name it
 * @param internalAddress the realm's address as the portal itself reaches it; the issuer when absent
 * @param clientSecret what the portal proves itself with
 * @param audience what a bearer token must be made out to
 */
@Profile("keycloak | !demonstration")
@ConfigurationProperties("portal.keycloak")
record KeycloakSettings(
        URI issuer,
        @Nullable URI internalAddress,
        @DefaultValue("csp-portal") String clientId,
        String clientSecret,
        @DefaultValue("csp-portal-api") String audience) {

    /** For browsers. */
    String outside(String path) {
        return issuer + "/protocol/openid-connect/" + path;
    }

    /** For the portal's own calls. */
    String inside(String path) {
        return realm() + "/protocol/openid-connect/" + path;
    }

    URI realm() {
        return internalAddress == null || internalAddress.toString().isBlank() ? issuer : internalAddress;
    }
}
