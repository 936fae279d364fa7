package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * How a return may go on, kept in plain sets, and random steps by random people that are taken in the portal and in the
 * sets alike. What the sets forbid, the portal has to refuse, and a refused step changes nothing. Each step is a second
 * after the one before.
 */
final class WorkflowModel {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2025, 8, 1, 9, 0);
    private static final int COMPARE_EVERY = 20;
    private static final int HISTORY_EVERY = 200;

    private static final Map<String, Set<Role>> PEOPLE = Map.of(
            "officer.banes", Set.of(Role.OFFICER),
            "officer2.banes", Set.of(Role.OFFICER, Role.APPROVER),
            "analyst.banes", Set.of(Role.ANALYST),
            "provider.banes", Set.of(Role.PROVIDER),
            "police.banes", Set.of(Role.POLICE_LEAD),
            "chair.banes", Set.of(Role.APPROVER),
            "performance.as", Set.of(Role.PERFORMANCE),
            "panel.as", Set.of(),
            "officer.bristol", Set.of());

    /** What became of a step. */
    enum Answer {
        DONE,
        DENIED,
        REFUSED
    }

    /** A line as it must be. */
    static final class Line {
        final Map<LineText, String> texts = new EnumMap<>(LineText.class);
        final Map<String, Basis> decided = new TreeMap<>();
        final Set<String> asked = new HashSet<>();
        LineState state = LineState.NOT_STARTED;
        boolean locked;

        @Nullable
        String holder;

        int written;

        boolean isComplete() {
            return texts.size() == LineText.values().length && decided.keySet().equals(asked);
        }

        void worked() {
            state = state == LineState.QUERIED ? state : LineState.IN_PROGRESS;
        }
    }

    final Map<String, Line> lines = new TreeMap<>();
    final Random random;
    Quarter quarter = Quarter.parse("2024-25-Q4");
    ReturnState state = ReturnState.PUBLISHED;

    final ReturnService service;
    private final ReturnWorkflow workflow;
    private final HandOver handOver;
    private final DemonstrationPeople people;
    final TenantId tenant;
    private final Set<String> hands = new HashSet<>();
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    private final WorkflowEyes eyes = new WorkflowEyes(this);
    private @Nullable String submitter;
    private @Nullable String refusal;
    int now;

    WorkflowModel(
            ReturnService service,
            ReturnWorkflow workflow,
            HandOver handOver,
            DemonstrationPeople people,
            TenantId tenant,
            long seed) {
        this.service = service;
        this.workflow = workflow;
        this.handOver = handOver;
        this.people = people;
        this.tenant = tenant;
        this.random = new Random(seed);
        people.alsoGive("officer2.banes", tenant, Role.APPROVER);
        next();
    }

    Map<Answer, Integer> answers() {
        return answers;
    }

    /** Opens the next quarter's return, which nobody has touched. */
    void next() {
        quarter = quarter.plus(1);
        var day = BEGINNING.toLocalDate();
        as("performance.as", () -> workflow.open(tenant, quarter, new ReturnDates(day, day, day, day, day)));
        lines.clear();
        hands.clear();
        submitter = null;
        state = ReturnState.OPEN;
        as(
                "officer.banes",
                () -> service.get(tenant, quarter).lines().forEach(line -> {
                    var own = new Line();
                    line.values().forEach(value -> own.asked.add(value.measure().key()));
                    lines.put(line.guideline().key(), own);
                }));
    }

    void step() {
        now++;
        new WorkflowSteps(this).take();
        if (now % COMPARE_EVERY == 0) {
            eyes.compare();
        }
        if (now % HISTORY_EVERY == 0) {
            eyes.losesNoText(pick(lines.keySet()));
        }
    }

    void write(String person, String key, LineText field, String text, boolean stale) {
        var line = lines.get(key);
        boolean allowed = edits(person, line) && !stale;
        int version = version(key) - (stale ? 1 : 0);
        tries(
                person,
                editors(),
                allowed,
                () -> service.changeLine(tenant, quarter, key, version, LineChange.text(field, text)));
        if (editors(person) && allowed && !text.strip().equals(line.texts.getOrDefault(field, ""))) {
            if (text.isBlank()) {
                line.texts.remove(field);
            } else {
                line.texts.put(field, text);
            }
            line.written++;
            line.worked();
            hands.add(person);
        }
        eyes.compare(key);
    }

    void decide(String person, String key, String measure, boolean stale) {
        var line = lines.get(key);
        boolean allowed = edits(person, line) && !stale;
        boolean confirms = LineReader.confirmable(value(key, measure).source()) && random.nextBoolean();
        var change = confirms
                ? ValueChange.confirm(measure)
                : ValueChange.notAvailable(measure, "Reason " + random.nextInt(3));
        int before = version(key);
        tries(
                person,
                editors(),
                allowed,
                () -> service.changeLine(tenant, quarter, key, before - (stale ? 1 : 0), LineChange.value(change)));
        if (editors(person) && allowed) {
            if (version(key) != before) {
                line.worked();
                hands.add(person);
            } else {
                // Only the very same decision may be no change.
                assertThat(line.decided.get(measure)).isEqualTo(confirms ? Basis.CONFIRMED : Basis.NOT_AVAILABLE);
            }
            line.decided.put(measure, confirms ? Basis.CONFIRMED : Basis.NOT_AVAILABLE);
        }
        eyes.compare(key);
    }

    void ready(String person, String key) {
        var line = lines.get(key);
        boolean allowed = edits(person, line) && line.isComplete();
        int version = version(key);
        tries(person, editors(), allowed, () -> service.markReady(tenant, quarter, key, version));
        if (editors(person) && allowed) {
            line.state = LineState.READY;
        }
        eyes.compare(key);
    }

    void takeBack(String person, String key) {
        var line = lines.get(key);
        boolean allowed = edits(person, line);
        int version = version(key);
        tries(person, editors(), allowed, () -> service.reopenLine(tenant, quarter, key, version));
        if (editors(person) && allowed && line.state == LineState.READY) {
            line.state = LineState.IN_PROGRESS;
        }
        eyes.compare(key);
    }

    /** Hands a line to somebody, or back to the officers when {@code holder} is null. */
    void hand(String person, String key, @Nullable String holder) {
        var line = lines.get(key);
        boolean allowed = edits(person, line) && (holder == null || editors(holder));
        int version = version(key);
        var to = holder == null ? null : id(holder);
        tries(person, Set.of(Role.OFFICER), allowed, () -> {
            if (to == null) {
                handOver.back(tenant, quarter, key, version);
            } else {
                handOver.to(tenant, quarter, key, version, to, holder);
            }
        });
        if (is(person, Role.OFFICER) && allowed) {
            line.holder = holder;
        }
        eyes.compare(key);
    }

    void submit(String person) {
        boolean allowed =
                state == ReturnState.OPEN && lines.values().stream().allMatch(line -> line.state == LineState.READY);
        tries(person, Set.of(Role.OFFICER), allowed, () -> workflow.submit(tenant, quarter));
        if (is(person, Role.OFFICER) && allowed) {
            state = ReturnState.WITH_POLICE;
            submitter = person;
            hands.add(person);
            lines.values().forEach(line -> line.locked = true);
        }
    }

    void comment(String person) {
        boolean allowed = state == ReturnState.WITH_POLICE;
        tries(person, Set.of(Role.POLICE_LEAD), allowed, () -> workflow.commentComplete(tenant, quarter));
        if (is(person, Role.POLICE_LEAD) && allowed) {
            state = ReturnState.FOR_SIGN_OFF;
        }
    }

    void approve(String person) {
        boolean allowed = state == ReturnState.FOR_SIGN_OFF && !hands.contains(person) && !person.equals(submitter);
        tries(person, Set.of(Role.APPROVER), allowed, () -> workflow.approve(tenant, quarter));
        if (is(person, Role.APPROVER) && allowed) {
            state = ReturnState.SIGNED;
            hands.clear();
        }
    }

    void query(String person, Set<String> keys) {
        boolean allowed = !keys.isEmpty() && (state == ReturnState.FOR_SIGN_OFF || state == ReturnState.SIGNED);
        tries(person, backers(), allowed, () -> workflow.query(tenant, quarter, keys, "Why, at " + now + "?"));
        sentBack(person, keys, allowed);
    }

    void reopen(String person, Set<String> keys) {
        boolean allowed = !keys.isEmpty() && (state == ReturnState.SIGNED || state == ReturnState.PUBLISHED);
        tries(
                person,
                backers(),
                allowed,
                () -> workflow.reopen(tenant, quarter, keys, ReopenReason.LATE_DATA, "Because, at " + now));
        sentBack(person, keys, allowed);
    }

    void publish(String person) {
        boolean allowed = state == ReturnState.SIGNED;
        tries(person, Set.of(Role.PERFORMANCE), allowed, () -> workflow.publish(tenant, quarter));
        if (is(person, Role.PERFORMANCE) && allowed) {
            state = ReturnState.PUBLISHED;
        }
    }

    String anybody() {
        return pick(PEOPLE.keySet());
    }

    <T> T pick(java.util.Collection<T> from) {
        return from.stream()
                .sorted()
                .skip(random.nextInt(from.size()))
                .findFirst()
                .orElseThrow();
    }

    private void sentBack(String person, Set<String> keys, boolean allowed) {
        if (allowed && backers().stream().anyMatch(role -> is(person, role))) {
            state = ReturnState.OPEN;
            keys.forEach(key -> {
                lines.get(key).locked = false;
                lines.get(key).state = LineState.QUERIED;
            });
        }
    }

    private boolean edits(String person, Line line) {
        return state == ReturnState.OPEN && !line.locked && (is(person, Role.OFFICER) || person.equals(line.holder));
    }

    private static Set<Role> editors() {
        return Set.of(Role.OFFICER, Role.ANALYST, Role.PROVIDER);
    }

    private static boolean editors(String person) {
        return editors().stream().anyMatch(role -> is(person, role));
    }

    private static Set<Role> backers() {
        return Set.of(Role.APPROVER, Role.PERFORMANCE);
    }

    private static boolean is(String person, Role role) {
        return PEOPLE.getOrDefault(person, Set.of()).contains(role);
    }

    /** Takes a step and holds the answer against the one that the model gives. */
    private void tries(String person, Set<Role> roles, boolean allowed, Runnable act) {
        var expected = roles.stream().noneMatch(role -> is(person, role))
                ? Answer.DENIED
                : allowed ? Answer.DONE : Answer.REFUSED;
        assertThat(answer(person, act))
                .as("step %d by %s in %s: %s", now, person, state, refusal)
                .isEqualTo(expected);
        answers.merge(expected, 1, Integer::sum);
    }

    Answer answer(String person, Runnable act) {
        var found = new Answer[] {Answer.DONE};
        as(person, () -> {
            try {
                act.run();
            } catch (AccessDeniedException e) {
                found[0] = Answer.DENIED;
            } catch (ConflictException | NotFoundException | InvalidInputException e) {
                // Strangers are not told that there is such a partnership.
                boolean stranger = e instanceof NotFoundException
                        && PEOPLE.getOrDefault(person, Set.of()).isEmpty();
                found[0] = stranger ? Answer.DENIED : Answer.REFUSED;
                refusal = e.getMessage();
            }
        });
        return found[0];
    }

    private PersonId id(String username) {
        return get(
                username,
                () -> ((PortalUser) Objects.requireNonNull(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .getPrincipal())
                        .id());
    }

    private int version(String key) {
        return get("officer.banes", () -> service.line(tenant, quarter, key)).version();
    }

    private LineValue value(String key, String measure) {
        return get("officer.banes", () -> service.line(tenant, quarter, key)).values().stream()
                .filter(value -> value.measure().key().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    <T> T get(String person, Supplier<T> reading) {
        var found = new AtomicReference<T>();
        as(person, () -> found.set(reading.get()));
        return found.get();
    }

    private void as(String person, Runnable work) {
        DemonstrationClock.at(BEGINNING.plusSeconds(now), () -> people.as(person, work));
    }
}
