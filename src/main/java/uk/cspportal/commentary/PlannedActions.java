package uk.cspportal.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Keeps planned actions: numbers them, and remembers what each said in which quarter. */
@Component
class PlannedActions {

    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_OWNER = 160;

    private final PlannedActionRepository actions;
    private final PlannedActionVersionRepository versions;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlannedActions(
            PlannedActionRepository actions,
            PlannedActionVersionRepository versions,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.versions = versions;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** By guideline, the actions a quarter lists, each as it stood then. */
    Map<String, List<PlannedAction>> listedIn(TenantId tenant, Quarter quarter) {
        var latest = new LinkedHashMap<Long, PlannedActionVersionEntity>();
        versions.upTo(tenant.value(), quarter.code())
                .forEach(v -> latest.put(v.action().id(), v));
        return latest.values().stream()
                .filter(v -> v.listedIn(quarter))
                .map(PlannedActionVersionEntity::toAction)
                .collect(Collectors.groupingBy(PlannedAction::guideline));
    }

    PlannedAction add(TenantId tenant, Quarter quarter, String guideline, ActionDetails details, String by) {
        check(details, quarter);
        int number = actions.lastNumber(tenant.value(), guideline) + 1;
        var action = new PlannedActionEntity(tenant, guideline, number, quarter);
        return version(action, quarter, details, null, by);
    }

    PlannedAction change(
            TenantId tenant,
            Quarter quarter,
            PlannedActionEntity action,
            int expectedRevision,
            Function<ActionDetails, ActionDetails> edit,
            String by) {
        var before = versions.latest(tenant.value(), action.id()).orElseThrow().details();
        if (action.revision() != expectedRevision) {
            throw changedMeanwhile(action);
        }
        var now = edit.apply(before);
        check(now, action.raisedIn());
        return version(action, quarter, now, before, by);
    }

    PlannedActionEntity get(TenantId tenant, PlannedActionId id) {
        return actions.find(tenant.value(), id.value())
                .orElseThrow(() -> new NotFoundException(Messages.text("commentary.error.no-action")));
    }

    private PlannedAction version(
            PlannedActionEntity action,
            Quarter quarter,
            ActionDetails details,
            @Nullable ActionDetails before,
            String by) {
        action.nextRevision();
        try {
            actions.saveAndFlush(action);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw changedMeanwhile(action);
        }
        events.publishEvent(new PlannedActionChanged(
                action.tenant(), quarter, action.guideline(), action.number(), before, details));
        var author = current.find().map(PortalUser::personId).orElse(null);
        return versions.save(new PlannedActionVersionEntity(action, quarter, details, by, author, clock.instant()))
                .toAction();
    }

    private static ConflictException changedMeanwhile(PlannedActionEntity action) {
        return new ConflictException(Messages.text("commentary.error.action-changed", String.valueOf(action.number())));
    }

    private static void check(ActionDetails details, Quarter raisedIn) {
        var problems = new ArrayList<Problem>();
        if (details.text().isBlank()) {
            problems.add(problem("text", "commentary.error.action-text"));
        } else if (details.text().length() > LONGEST_TEXT) {
            problems.add(problem("text", "commentary.error.too-long", Formats.count(LONGEST_TEXT)));
        }
        if (details.owner().isBlank()) {
            problems.add(problem("owner", "commentary.error.action-owner"));
        } else if (details.owner().length() > LONGEST_OWNER) {
            problems.add(problem("owner", "commentary.error.too-long", Formats.count(LONGEST_OWNER)));
        }
        LocalDate earliest = raisedIn.firstMonth().atDay(1);
        if (Objects.requireNonNull(details.due()).isBefore(earliest)) {
            problems.add(problem("due", "commentary.error.action-due-early", Formats.date(earliest)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static Problem problem(String place, String key, Object... arguments) {
        return new Problem(place, Messages.text(key, arguments));
    }
}
