package uk.cspportal.commentary;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Questions between council, police and policing body on a quarter's return. Whoever reads whole returns reads them;
 * each side speaks for itself; the asking side says when it has its answer.
 */
@Service
@Transactional
public class ThreadService {

    private static final String READ =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'POLICE_LEAD', 'VIEWER', 'PERFORMANCE', 'COMMISSIONER')";

    /** The same roles, to ask quietly. */
    static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private static final String SPEAK = "@access.permits(#tenant, 'OFFICER', 'POLICE_LEAD', 'PERFORMANCE')";
    private static final int LONGEST = 4_000;

    private final ThreadRepository threads;
    private final Tenants tenants;
    private final Access access;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ThreadService(
            ThreadRepository threads,
            Tenants tenants,
            Access access,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.tenants = tenants;
        this.access = access;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The sides the caller speaks for; nobody else asks or answers. */
    @PreAuthorize(READ)
    public Set<ThreadSide> sides(TenantId tenant) {
        var mine = EnumSet.noneOf(ThreadSide.class);
        for (var side : ThreadSide.values()) {
            if (access.holds(tenant, side.role())) {
                mine.add(side);
            }
        }
        return mine;
    }

    /** All questions on a quarter, the first first. */
    @Transactional(readOnly = true)
    @PreAuthorize(READ)
    public List<QuestionThread> of(TenantId tenant, Quarter quarter) {
        return threads.ofQuarter(tenant.value(), quarter.code()).stream()
                .map(ThreadEntity::toThread)
                .toList();
    }

    /** The open questions of every quarter in which the caller's side speaks next. */
    @Transactional(readOnly = true)
    @PreAuthorize(SPEAK)
    public List<QuestionThread> waiting(TenantId tenant) {
        var mine = sides(tenant);
        return threads.open(tenant.value()).stream()
                .map(ThreadEntity::toThread)
                .filter(thread -> thread.waitsFor(mine))
                .toList();
    }

    /** How many questions are open in each partnership below a force area; none where none is. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public Map<TenantId, Integer> openBelow(TenantId tenant, Quarter quarter) {
        var below = tenants.childrenEver(tenant).stream()
                .map(child -> child.tenant().id().value())
                .toList();
        return below.isEmpty()
                ? Map.of()
                : threads.openIn(below, quarter.code()).stream()
                        .collect(Collectors.toMap(TenantId::new, one -> 1, Integer::sum));
    }

    /** @param subject what it is about, as in {@link CommentarySubjects}; empty for the whole return */
    @PreAuthorize(SPEAK)
    public QuestionThread ask(TenantId tenant, Quarter quarter, String subject, ThreadSide of, String question) {
        if (!subject.isEmpty()) {
            CommentarySubjects.require(subject);
        }
        var mine = EnumSet.copyOf(sides(tenant));
        mine.remove(of);
        if (mine.isEmpty()) {
            throw new InvalidInputException("of", Messages.text("commentary.thread.error.self"));
        }
        var side = mine.iterator().next();
        var words = words(question);
        return said(threads.save(new ThreadEntity(tenant, quarter, subject, side, of)), EntryKind.ASKED, side, words);
    }

    /** @param seen how many entries the caller had read */
    @PreAuthorize(SPEAK)
    public QuestionThread reply(TenantId tenant, ThreadId id, int seen, String answer) {
        var thread = get(tenant, id, seen);
        return said(thread, EntryKind.REPLIED, speaker(thread), words(answer));
    }

    /** Ends it with the last answer; for the asking side alone. */
    @PreAuthorize(SPEAK)
    public QuestionThread accept(TenantId tenant, ThreadId id, int seen) {
        var thread = get(tenant, id, seen);
        var asked = thread.toThread();
        if (!sides(tenant).contains(asked.askedBy())) {
            throw new AccessDeniedException(Messages.text("commentary.thread.error.not-asker"));
        }
        if (asked.open() && !asked.answered()) {
            throw new ConflictException(Messages.text("commentary.thread.error.no-answer"));
        }
        return said(thread, EntryKind.ACCEPTED, asked.askedBy(), null);
    }

    /** Opens a settled question again, saying why. */
    @PreAuthorize(SPEAK)
    public QuestionThread reopen(TenantId tenant, ThreadId id, int seen, String why) {
        var thread = get(tenant, id, seen);
        return said(thread, EntryKind.REOPENED, speaker(thread), words(why));
    }

    private ThreadEntity get(TenantId tenant, ThreadId id, int seen) {
        var thread = threads.find(tenant.value(), id.value())
                .orElseThrow(() -> new NotFoundException(Messages.text("commentary.thread.error.none")));
        thread.requireSeen(seen);
        return thread;
    }

    /** Who speaks for several sides speaks for the one that is asked, then for the one that asked. */
    private ThreadSide speaker(ThreadEntity thread) {
        var asked = thread.toThread();
        var mine = sides(thread.tenant());
        return mine.contains(asked.askedOf())
                ? asked.askedOf()
                : mine.contains(asked.askedBy())
                        ? asked.askedBy()
                        : mine.iterator().next();
    }

    private QuestionThread said(ThreadEntity thread, EntryKind kind, ThreadSide side, @Nullable String words) {
        var by = current.get();
        thread.say(kind, side, words, by, clock.instant());
        try {
            threads.flush();
        } catch (OptimisticLockingFailureException e) {
            throw new ConflictException(Messages.text("commentary.thread.error.changed"));
        }
        var now = thread.toThread();
        var tells = EnumSet.of(now.askedBy(), now.askedOf());
        tells.remove(side);
        events.publishEvent(new ThreadMoved(
                thread.tenant(),
                now.quarter(),
                now.id(),
                now.entries().size(),
                now.subject(),
                kind,
                side,
                Set.copyOf(tells),
                by.id()));
        return now;
    }

    private static String words(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new InvalidInputException(
                    "text", Messages.text("commentary.thread.error.text", Formats.count(LONGEST)));
        }
        return words;
    }
}
