package uk.cspportal.identity;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.ui.SignIn;
import uk.cspportal.shared.Messages;

/**
 * Slows down whoever guesses passwords or asks too much, before anything costly is done for them.
 * Each node of the portal counts for itself.
 */
@Component
class RateLimits {

    private static final Logger LOG = LoggerFactory.getLogger(RateLimits.class);
    private static final int NETWORK_BYTES = 8;

    private final Allowance signIns;
    private final Allowance calls;
    private final CurrentPerson current;
    private final Refusals refusals;

    RateLimits(LimitSettings settings, CurrentPerson current, Refusals refusals) {
        this.signIns = new Allowance(settings.signIns(), settings.callers());
        this.calls = new Allowance(settings.calls(), settings.callers());
        this.current = current;
        this.refusals = refusals;
    }

    void guardScreens(HttpSecurity http) {
        http.addFilterAfter(filter(this::signIn), HeaderWriterFilter.class);
    }

    void guardApi(HttpSecurity http) {
        http.addFilterAfter(filter(this::credentials), HeaderWriterFilter.class);
        http.addFilterBefore(filter(this::call), AuthorizationFilter.class);
    }

    void guardFeeds(HttpSecurity http) {
        http.addFilterAfter(filter(this::feed), HeaderWriterFilter.class);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = isSignIn(request) ? signIns.take(address(request)) : Duration.ZERO;
        passOrRefuse(wait, request, response, chain);
    }

    /** Counts refused credentials only: a program sends good ones with every call. */
    private void credentials(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        var wait = sent ? signIns.wait(address(request)) : Duration.ZERO;
        passOrRefuse(wait, request, response, chain);
        if (sent && response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            signIns.take(address(request));
        }
    }

    /** An address that leads nowhere is a guess, like refused credentials. */
    private void feed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var guesses = signIns.wait(address(request));
        passOrRefuse(guesses.isZero() ? calls.take(address(request)) : guesses, request, response, chain);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            signIns.take(address(request));
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = current.find().map(person -> "person " + person.personId()).orElseGet(() -> address(request));
        passOrRefuse(calls.take(caller), request, response, chain);
    }

    private void passOrRefuse(
            Duration wait, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = wait.toSeconds() + 1;
        LOG.warn("Too many requests from {} for {}", request.getRemoteAddr(), withoutSecret(request.getRequestURI()));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        refusals.send(request, response, HttpStatus.TOO_MANY_REQUESTS, Messages.text("security.too-many", seconds));
    }

    private static String withoutSecret(String path) {
        return path.startsWith(FeedPath.CALENDAR) ? FeedPath.CALENDAR : path;
    }

    private static boolean isSignIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/oauth2/authorization/")
                || path.equals("/" + SignIn.PATH) && "POST".equals(request.getMethod());
    }

    /** An IPv6 address counts as its network: whoever has one address there has all of them. */
    static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Not a bean, or it would be in front of everything as well. */
    private static Filter filter(Step step) {
        return (request, response, chain) ->
                step.pass((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private interface Step {
        void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException;
    }
}
