package uk.cspportal.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the pages that stand open on a return what others did there. Each second it asks the database, in two
 * statements however many pages there are, so that it does not matter on which node the others are; what it hears is
 * only where something happened, and each page reads with its own person's rights what that was.
 */
@Component
class ReturnPulse {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnPulse.class);
    private static final int RENEWED_EVERY_BEATS = 5;

    private final PresenceRows rows;
    private final Clock clock;
    private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Map<WatchedReturn, State> known = new ConcurrentHashMap<>();
    private int beats;

    ReturnPulse(PresenceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void add(Watcher watcher) {
        var person = watcher.person();
        if (person != null) {
            rows.arrive(watcher.token(), watcher.where(), watcher.line(), person, clock.instant());
        }
        // What happens from here on is news to this page, also before the next beat.
        known.computeIfAbsent(
                watcher.where(),
                where -> Objects.requireNonNull(states(Set.of(where)).get(where)));
        watchers.put(watcher.token(), watcher);
    }

    void remove(String token) {
        var gone = watchers.remove(token);
        away.remove(token);
        if (gone != null && gone.person() != null) {
            rows.leave(List.of(token));
        }
    }

    List<PresenceRows.Here> here(WatchedReturn where) {
        return rows.of(Set.of(where), clock.instant()).getOrDefault(where, List.of());
    }

    /** Set to {@code -} where nothing may happen by itself. */
    @Scheduled(cron = "${portal.returns.pulse:* * * * * *}")
    void beat() {
        if (watchers.isEmpty()) {
            known.clear();
            return;
        }
        try {
            if (beats++ % RENEWED_EVERY_BEATS == 0) {
                renew(clock.instant());
            }
            compare();
        } catch (DataAccessException e) {
            LOG.debug("Open pages hear of changes once the database answers again", e);
        }
    }

    /** Those whose browser went without a word are present no longer; they come back when it does. */
    private void renew(Instant now) {
        var shown = watchers.values().stream()
                .filter(watcher -> watcher.person() != null)
                .toList();
        var alive =
                shown.stream().filter(watcher -> watcher.alive().getAsBoolean()).toList();
        var lost = shown.stream()
                .filter(watcher -> !alive.contains(watcher))
                .map(Watcher::token)
                .filter(away::add)
                .toList();
        if (!lost.isEmpty()) {
            rows.leave(lost);
        }
        var tokens = alive.stream().map(Watcher::token).toList();
        boolean back = away.removeAll(tokens);
        if (!tokens.isEmpty() && (!rows.stay(tokens, now) || back)) {
            rows.leave(tokens);
            alive.forEach(watcher -> rows.arrive(
                    watcher.token(), watcher.where(), watcher.line(), Objects.requireNonNull(watcher.person()), now));
        }
        rows.clear(now);
    }

    private void compare() {
        var open = watchers.values().stream().map(Watcher::where).collect(Collectors.toSet());
        var now = states(open);
        var before = Map.copyOf(known);
        known.keySet().retainAll(open);
        known.putAll(now);
        for (var watcher : watchers.values()) {
            var was = before.get(watcher.where());
            var is = now.get(watcher.where());
            if (was != null && is != null && !was.equals(is)) {
                tell(watcher, is.since(was));
            }
        }
    }

    private Map<WatchedReturn, State> states(Collection<WatchedReturn> open) {
        var events = rows.lastEvents(open);
        var here = rows.of(open, clock.instant());
        return open.stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> new State(
                                events.getOrDefault(one, Map.of()), Set.copyOf(here.getOrDefault(one, List.of())))));
    }

    private void tell(Watcher watcher, ReturnNews news) {
        try {
            watcher.listener().accept(news);
        } catch (RuntimeException e) {
            LOG.debug("A page was closed before it could be told", e);
            remove(watcher.token());
        }
    }

    /** What is known of a return: the last event of each line, and who is there. */
    private record State(Map<String, Long> events, Set<PresenceRows.Here> here) {

        ReturnNews since(State before) {
            var changed = new HashSet<String>();
            events.forEach((line, last) -> {
                if (!last.equals(before.events.get(line))) {
                    changed.add(line);
                }
            });
            boolean whole = changed.remove("");
            return new ReturnNews(Set.copyOf(changed), whole, !here.equals(before.here));
        }
    }
}
