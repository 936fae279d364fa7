package uk.cspportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.cspportal.shared.DatabaseAway;
import uk.cspportal.shared.Messages;

/** Answers in words when something fails before any page or call can, as while somebody proves who they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FailureFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    private final Refusals refusals;

    FailureFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            answer(request, response, e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (DatabaseAway.causes(failure)) {
            LOG.warn("The database is away: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(DatabaseAway.RETRY_AFTER_SECONDS));
            refusals.send(
                    request, response, HttpStatus.SERVICE_UNAVAILABLE, Messages.text("identity.api.database-away"));
        } else if (failure instanceof AuthenticationServiceException) {
            LOG.warn("Keycloak's keys could not be fetched: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(DatabaseAway.RETRY_AFTER_SECONDS));
            refusals.send(
                    request, response, HttpStatus.SERVICE_UNAVAILABLE, Messages.text("identity.api.sign-in-away"));
        } else {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            refusals.send(
                    request, response, HttpStatus.INTERNAL_SERVER_ERROR, Messages.text("identity.api.server-error"));
        }
    }
}
