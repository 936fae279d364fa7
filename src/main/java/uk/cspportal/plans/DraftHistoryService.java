package uk.cspportal.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Who changed what of a draft, and the way back: undoing a change is itself a change that can be undone. */
@Service
@Transactional
public class DraftHistoryService {

    private final DraftStore store;
    private final DraftChangeRepository changes;
    private final DraftStepRepository steps;
    private final CurrentPerson current;
    private final PlanReaders readers;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    DraftHistoryService(
            DraftStore store,
            DraftChangeRepository changes,
            DraftStepRepository steps,
            CurrentPerson current,
            PlanReaders readers,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.steps = steps;
        this.current = current;
        this.readers = readers;
        this.json = json;
        this.events = events;
    }

    /** The changes of the edition in preparation, the newest first; nobody outside the partnership sees them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<DraftChange> changes(TenantId tenant) {
        var lines = store.find(tenant)
                .map(plan -> changes.lines(tenant.value(), plan.id()))
                .orElse(List.of());
        var undone = undone(lines);
        long reader = current.get().personId();
        boolean works = readers.worksOnIt(tenant);
        var first = lines.stream()
                .filter(DraftChangeLine::documentKept)
                .mapToInt(DraftChangeLine::turn)
                .min()
                .orElse(Integer.MAX_VALUE);
        return lines.stream()
                .map(line -> new DraftChange(
                        line.turn(),
                        line.act(),
                        line.thing(),
                        works || !line.holdsCounts() ? line.before() : null,
                        works || !line.holdsCounts() ? line.after() : null,
                        line.by(),
                        line.at(),
                        Objects.equals(line.person(), reader),
                        line.undoes(),
                        undone.contains(line.turn())
                                ? DraftChange.Undo.UNDONE
                                : line.turn() > first ? DraftChange.Undo.OPEN : DraftChange.Undo.TOO_LONG_AGO))
                .toList();
    }

    /** Who shared, signed, agreed and took back the edition in preparation, the newest first; for whoever may read it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<DraftStep> steps(TenantId tenant) {
        return store.find(tenant).map(plan -> steps.newestFirst(tenant.value(), plan.id())).stream()
                .flatMap(List::stream)
                .map(DraftStepEntity::toStep)
                .toList();
    }

    /** What an undoing took back, as long as that undoing was not undone itself. */
    private static Set<Integer> undone(List<DraftChangeLine> newestFirst) {
        var undone = new HashSet<Integer>();
        for (var line : newestFirst) {
            if (line.undoes() != null && !undone.contains(line.turn())) {
                undone.add(line.undoes());
            }
        }
        return undone;
    }

    /** Takes back one change and leaves alone what was written since; refuses where both are about the same words. */
    @PreAuthorize(Rights.OFFICER)
    public void undo(TenantId tenant, int turn) {
        var plan = store.hold(tenant).orElseThrow(() -> new NotFoundException(Messages.text("plans.life.none")));
        if (undone(changes.lines(tenant.value(), plan.id())).contains(turn)) {
            throw new ConflictException(Messages.text("plans.history.undone-already"));
        }
        var since = changes.since(tenant.value(), plan.id(), turn - 1);
        if (since.size() < 2
                || since.getFirst().turn() != turn - 1
                || since.getFirst().document() == null) {
            throw new ConflictException(Messages.text("plans.history.too-long-ago"));
        }
        var documents = Stream.concat(
                        since.stream().map(DraftChangeEntity::document).filter(Objects::nonNull),
                        Stream.of(plan.document()))
                .map(text -> (ObjectNode) json.readTree(text))
                .toList();
        var change = since.get(1);
        rewrite(tenant, plan, DraftUndo.first(documents));
        events.publishEvent(new DraftWritten(
                tenant.value(), "plan.change-undone", change.thing(), change.textAfter(), change.textBefore()));
        changes.at(tenant.value(), plan.id(), changes.lastTurn(tenant.value(), plan.id()))
                .ifPresent(made -> made.undoing(turn));
    }

    private void rewrite(TenantId tenant, LocalPlanEntity plan, ObjectNode document) {
        var before = store.show(plan).problems();
        var reading = store.read(tenant, document);
        var news = reading.problems().stream()
                .filter(problem -> !before.contains(problem))
                .map(Problem::remedy)
                .toList();
        if (!news.isEmpty()) {
            throw new ConflictException(Messages.text("plans.history.would-break"), news);
        }
        plan.rewrite(reading.content(), document);
    }
}
