package uk.cspportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes that a signed-in person is at work, on screens and through the interface, so that
 * administrators see whose access is no longer used. A page left open is nobody at work.
 */
@Component
class LastSeen extends OncePerRequestFilter {

    private final CurrentPerson current;
    private final People people;
    private final Clock clock;
    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    LastSeen(CurrentPerson current, People people, Clock clock) {
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isHeartbeat(request)) {
            current.find().map(PortalUser::id).filter(this::isDue).ifPresent(people::seen);
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(PersonId person) {
        var now = clock.instant();
        var last = noted.get(person.value());
        if (last != null && now.isBefore(last.plus(People.SEEN_EVERY))) {
            return false;
        }
        noted.put(person.value(), now);
        return true;
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
