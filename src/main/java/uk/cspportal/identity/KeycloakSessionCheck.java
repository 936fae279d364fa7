package uk.cspportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that Keycloak no longer stands behind. The access token lives four minutes; with the
 * first request after that the portal asks for a new one, which Keycloak refuses to somebody who was
 * locked, deleted or signed out there. While Keycloak is away, people at work go on.
 */
@Component
@Profile("keycloak | !demonstration")
class KeycloakSessionCheck extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSessionCheck.class);
    private static final String ASK_AGAIN = KeycloakSessionCheck.class.getName() + ".askAgain";

    /** While Keycloak is away it is asked this often, not with every click. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final OAuth2AuthorizedClientManager clients;
    private final Duration longest;

    KeycloakSessionCheck(
            OAuth2AuthorizedClientManager refreshedClients, @Value("${portal.session.longest}") Duration longest) {
        this.clients = refreshedClients;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                && hasEnded(token, session, request, response)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean hasEnded(
            OAuth2AuthenticationToken token,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        // The machine's own time, which the session and Keycloak go by, not the portal's clock.
        var now = System.currentTimeMillis();
        if (session.getCreationTime() + longest.toMillis() < now) {
            return true;
        }
        if (session.getAttribute(ASK_AGAIN) instanceof Long askAgain && now < askAgain) {
            return false;
        }
        try {
            var asked = OAuth2AuthorizeRequest.withClientRegistrationId(KeycloakConfiguration.REGISTRATION)
                    .principal(token)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), response)
                    .build();
            return clients.authorize(asked) == null;
        } catch (ClientAuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                LOG.info("Keycloak has ended the session of {}", token.getName());
                return true;
            }
            LOG.warn("Keycloak could not be asked about a session: {}", e.getError());
            session.setAttribute(ASK_AGAIN, now + PAUSE.toMillis());
            return false;
        }
    }
}
