package uk.cspportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.cspportal.identity.ui.SignIn;

/**
 * Asks whether Keycloak answers before sending a person's browser there, because otherwise they
 * would meet their browser's own page about a server that does not answer.
 */
@Component
@Profile("keycloak | !demonstration")
class KeycloakAwayFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAwayFilter.class);

    private final RestClient realm;

    KeycloakAwayFilter(KeycloakSettings keycloak) {
        this.realm = RestClient.builder()
                .requestFactory(KeycloakConfiguration.quick())
                .baseUrl(keycloak.realm().toString())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(KeycloakConfiguration.AUTHORIZATION_PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            realm.get().retrieve().toBodilessEntity();
        } catch (RestClientException e) {
            LOG.warn("Keycloak does not answer: {}", e.getMessage());
            response.sendRedirect("/" + SignIn.PROBLEM + "?" + SignIn.AWAY);
            return;
        }
        chain.doFilter(request, response);
    }
}
