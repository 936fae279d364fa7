package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.WorkflowPeople.Answer;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * How a return may go on, kept in plain sets, and random steps by random people that are taken in the portal and in the
 * sets alike. What the sets forbid, the portal has to refuse, and a refused step changes nothing. Each step is a second
 * after the one before.
 */
final class WorkflowModel {

    private static final int COMPARE_EVERY = 20;
    private static final int HISTORY_EVERY = 200;
    private static final Set<Role> EDITORS = Set.of(Role.OFFICER, Role.ANALYST, Role.PROVIDER);
    private static final Set<Role> BACKERS = Set.of(Role.APPROVER, Role.PERFORMANCE);

    final WorkflowServices services;
    final WorkflowPeople people;
    final TenantId tenant;
    final Random random;
    final Map<String, WorkflowLine> lines = new TreeMap<>();
    final WorkflowEyes eyes = new WorkflowEyes(this);
    final WorkflowPolice police = new WorkflowPolice(this);
    /** Who saved something of the return since the last signature. */
    final Set<String> hands = new HashSet<>();

    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    /** There is no return of it: of one that is not signed yet, not all would see what it says. */
    Quarter quarter = Quarter.parse("2025-26-Q1");

    ReturnState state = ReturnState.PUBLISHED;
    private @Nullable String submitter;

    WorkflowModel(WorkflowServices services, DemonstrationPeople people, TenantId tenant, long seed) {
        this.services = services;
        this.tenant = tenant;
        this.people = new WorkflowPeople(people, tenant);
        random = new Random(seed);
        next();
    }

    Map<Answer, Integer> answers() {
        return answers;
    }

    /** Opens the next quarter's return, which nobody has touched. */
    void next() {
        quarter = quarter.plus(1);
        var day = people.beginning().toLocalDate();
        people.as(
                "performance.as",
                () -> services.workflow().open(tenant, quarter, new ReturnDates(day, day, day, day, day)));
        hands.clear();
        submitter = null;
        state = ReturnState.OPEN;
        if (lines.isEmpty()) {
            eyes.whole().forEach(line -> lines.put(line.guideline().key(), eyes.learn(line)));
        } else {
            lines.replaceAll((key, line) -> line.next());
            eyes.learnVersions();
        }
    }

    void step() {
        people.tick();
        new WorkflowSteps(this).take();
        if (people.now() % COMPARE_EVERY == 0) {
            eyes.compare();
        }
        if (people.now() % HISTORY_EVERY == 0) {
            eyes.losesNothing(pick(lines.keySet()));
        }
    }

    void write(String person, String key, LineText field, String text, boolean stale) {
        changes(person, key, stale, true, LineChange.text(field, text), line -> {
            if (text.strip().equals(line.texts.getOrDefault(field, ""))) {
                return false;
            }
            line.noUpdate.remove(field);
            if (text.isBlank()) {
                line.texts.remove(field);
            } else {
                line.texts.put(field, text);
            }
            line.written++;
            return true;
        });
    }

    /** Answers that nothing significant happened, which only words of last quarter allow. */
    void noUpdate(String person, String key, LineText field, boolean stale) {
        var own = line(key);
        boolean possible = own.saidBefore.contains(field) || own.noUpdate.contains(field);
        changes(person, key, stale, possible, LineChange.noUpdate(field), line -> {
            if (!line.noUpdate.add(field)) {
                return false;
            }
            line.texts.put(field, Messages.text("returns.no-update"));
            line.written++;
            return true;
        });
    }

    void decide(String person, String key, String measure, WorkflowDecision decision, boolean stale) {
        boolean possible = decision.basis() != Basis.CONFIRMED || eyes.canConfirm(key, measure);
        int before = line(key).version;
        changes(person, key, stale, possible, LineChange.value(decision.of(measure)), line -> {
            var earlier = line.decided.put(measure, decision);
            if (line.version == before) {
                // Only the very same decision may be no change.
                assertThat(earlier).isEqualTo(decision);
                return false;
            }
            return true;
        });
    }

    /** Says what lies behind a figure. */
    void explain(String person, String key, AccountChange account, boolean stale) {
        changes(person, key, stale, true, LineChange.account(account), line -> {
            boolean same = account.equals(line.accounts.put(account.measure(), account));
            line.written += same ? 0 : 1;
            return !same;
        });
    }

    void ready(String person, String key) {
        var line = line(key);
        boolean allowed = edits(person, line) && line.isWritten() && eyes.isExplained(key);
        if (becomes(
                person,
                key,
                EDITORS,
                allowed,
                () -> services.returns().markReady(tenant, quarter, key, line.version))) {
            line.state = LineState.READY;
        }
        eyes.sometimes(key);
    }

    void takeBack(String person, String key) {
        var line = line(key);
        if (becomes(
                        person,
                        key,
                        EDITORS,
                        edits(person, line),
                        () -> services.returns().reopenLine(tenant, quarter, key, line.version))
                && line.state == LineState.READY) {
            line.state = LineState.IN_PROGRESS;
        }
        eyes.sometimes(key);
    }

    /** Hands a line to somebody, or back to the officers when {@code holder} is null. */
    void hand(String person, String key, @Nullable String holder) {
        var line = line(key);
        boolean allowed = edits(person, line) && (holder == null || people.isAny(holder, EDITORS));
        if (becomes(
                person,
                key,
                Set.of(Role.OFFICER),
                allowed,
                () -> holder == null
                        ? services.handOver().back(tenant, quarter, key, line.version)
                        : services.handOver().to(tenant, quarter, key, line.version, people.id(holder), holder))) {
            line.holder = holder;
        }
        eyes.sometimes(key);
    }

    void giveBack(String person, String key) {
        var line = line(key);
        boolean allowed = edits(person, line) && person.equals(line.holder);
        if (tries(
                person,
                EDITORS,
                allowed,
                () -> services.handOver().giveBack(tenant, quarter, key, line.version, "At " + people.now()))) {
            line.holder = null;
            eyes.learnVersions();
        }
        eyes.sometimes(key);
    }

    void submit(String person) {
        boolean allowed =
                state == ReturnState.OPEN && lines.values().stream().allMatch(line -> line.state == LineState.READY);
        if (tries(
                person, Set.of(Role.OFFICER), allowed, () -> services.workflow().submit(tenant, quarter))) {
            state = ReturnState.WITH_POLICE;
            submitter = person;
            hands.add(person);
            lines.values().forEach(line -> line.locked = true);
            eyes.learnVersions();
        }
    }

    void complete(String person) {
        boolean allowed = state == ReturnState.WITH_POLICE;
        if (tries(
                person,
                Set.of(Role.POLICE_LEAD),
                allowed,
                () -> services.workflow().commentComplete(tenant, quarter))) {
            state = ReturnState.FOR_SIGN_OFF;
            lines.values().forEach(line -> line.sealed = true);
        }
    }

    void approve(String person) {
        boolean allowed = state == ReturnState.FOR_SIGN_OFF && !hands.contains(person) && !person.equals(submitter);
        if (tries(
                person,
                Set.of(Role.APPROVER),
                allowed,
                () -> services.workflow().approve(tenant, quarter))) {
            state = ReturnState.SIGNED;
            hands.clear();
            eyes.learnVersions();
        }
    }

    void query(String person, Set<String> keys) {
        boolean allowed = !keys.isEmpty() && (state == ReturnState.FOR_SIGN_OFF || state == ReturnState.SIGNED);
        sentBack(
                keys,
                tries(
                        person,
                        BACKERS,
                        allowed,
                        () -> services.workflow().query(tenant, quarter, keys, "Why, at " + people.now() + "?")));
    }

    void reopen(String person, Set<String> keys) {
        boolean allowed = !keys.isEmpty() && (state == ReturnState.SIGNED || state == ReturnState.PUBLISHED);
        sentBack(
                keys,
                tries(
                        person,
                        BACKERS,
                        allowed,
                        () -> services.workflow()
                                .reopen(tenant, quarter, keys, ReopenReason.LATE_DATA, "Because, at " + people.now())));
    }

    void publish(String person) {
        boolean allowed = state == ReturnState.SIGNED;
        if (tries(
                person,
                Set.of(Role.PERFORMANCE),
                allowed,
                () -> services.workflow().publish(tenant, quarter))) {
            state = ReturnState.PUBLISHED;
        }
    }

    WorkflowLine line(String key) {
        return Objects.requireNonNull(lines.get(key));
    }

    <T> T pick(Collection<T> from) {
        return from.stream()
                .sorted()
                .skip(random.nextInt(from.size()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a step and holds the answer against the one that the model gives; true when it was taken. */
    boolean tries(String person, Set<Role> roles, boolean allowed, Runnable act) {
        var expected = !people.isAny(person, roles) ? Answer.DENIED : allowed ? Answer.DONE : Answer.REFUSED;
        assertThat(people.answer(person, act))
                .as("step %d by %s in %s: %s", people.now(), person, state, people.lastRefusal())
                .isEqualTo(expected);
        answers.merge(expected, 1, Integer::sum);
        return expected == Answer.DONE;
    }

    /** A change of a line's content; {@code taken} carries it into the model and tells whether it was one. */
    private void changes(String person, String key, boolean stale, boolean possible, LineChange change, Taken taken) {
        var line = line(key);
        int version = line.version - (stale ? 1 : 0);
        if (becomes(
                        person,
                        key,
                        EDITORS,
                        edits(person, line) && !stale && possible,
                        () -> services.returns().changeLine(tenant, quarter, key, version, change))
                && taken.changes(line)) {
            line.worked();
            hands.add(person);
        }
        eyes.sometimes(key);
    }

    /** Whether what was typed is a change. */
    private interface Taken {
        boolean changes(WorkflowLine line);
    }

    private boolean becomes(String person, String key, Set<Role> roles, boolean allowed, Supplier<ReturnLine> act) {
        Consumer<ReturnLine> seen = now -> line(key).version = now.version();
        return tries(person, roles, allowed, () -> seen.accept(act.get()));
    }

    private void sentBack(Set<String> keys, boolean done) {
        if (done) {
            state = ReturnState.OPEN;
            keys.forEach(key -> {
                line(key).locked = false;
                line(key).sealed = false;
                line(key).state = LineState.QUERIED;
            });
            eyes.learnVersions();
        }
    }

    private boolean edits(String person, WorkflowLine line) {
        return state == ReturnState.OPEN
                && !line.locked
                && (people.is(person, Role.OFFICER) || person.equals(line.holder));
    }
}
