package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Changes what is kept of an activity, if the caller has seen its latest state, and tells the trail. */
@Component
class ActivityKeeper {

    static final int NAME = 160;
    static final int SENTENCE = 1000;
    static final int EVIDENCE = 500;

    /** Community safety partnerships exist since the Crime and Disorder Act. */
    private static final int FIRST_YEAR = 1998;

    private final ActivityRecordRepository records;
    private final ActivityUpdateRepository updates;
    private final ActivityReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActivityKeeper(
            ActivityRecordRepository records,
            ActivityUpdateRepository updates,
            ActivityReader reader,
            Clock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.updates = updates;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    /** The record of an activity of the plan in force; a new one while nothing was kept of it. */
    ActivityRecordEntity get(TenantId tenant, long number) {
        if (!reader.has(tenant, number)) {
            throw unknown();
        }
        return records.find(tenant.value(), number).orElseGet(() -> new ActivityRecordEntity(tenant, number));
    }

    void give(ActivityRecordEntity activity, int seen, ActivityTask task, boolean madeUp) {
        requireSeen(activity, seen);
        var given = check(activity.tenant(), task);
        var before = activity.revision() == 0 ? null : activity.task();
        activity.give(given, madeUp);
        save(activity);
        events.publishEvent(new ActivityGiven(activity.tenant(), activity.number(), before, given));
    }

    void say(ActivityRecordEntity activity, int seen, ActivityProgress progress, String by, boolean madeUp) {
        requireSeen(activity, seen);
        var said = check(progress);
        var before = activity.status();
        int turn = activity.moveTo(said.status());
        save(activity);
        updates.save(new ActivityUpdateEntity(activity, turn, said, by, clock.instant(), madeUp));
        events.publishEvent(new ActivityUpdated(activity.tenant(), activity.number(), before, said));
    }

    static NotFoundException unknown() {
        return new NotFoundException(Messages.text("activities.error.unknown"));
    }

    private static void requireSeen(ActivityRecordEntity activity, int seen) {
        if (activity.revision() != seen) {
            throw changedMeanwhile();
        }
    }

    private void save(ActivityRecordEntity activity) {
        try {
            records.saveAndFlush(activity);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw changedMeanwhile();
        }
    }

    private static ConflictException changedMeanwhile() {
        return new ConflictException(Messages.text("activities.error.changed"));
    }

    private ActivityTask check(TenantId tenant, ActivityTask task) {
        var problems = new ArrayList<Problem>();
        var name = PlainText.of(task.organisationName());
        checkLength(problems, "organisationName", name, NAME);
        if (task.organisation() == null && (!name.isEmpty() || task.role() != null)) {
            problems.add(problem("organisation", "activities.error.organisation"));
        }
        var milestone = task.milestoneKey();
        if (milestone != null
                && reader.milestones(tenant).stream().noneMatch(g -> g.key().equals(milestone))) {
            problems.add(problem("milestone", "activities.error.milestone"));
        }
        var learning = check(problems, task.learning());
        refuse(problems);
        return new ActivityTask(
                task.organisation(), name, task.role(), task.handedTo(), task.due(), milestone, learning);
    }

    private @Nullable Learning check(ArrayList<Problem> problems, @Nullable Learning learning) {
        if (learning == null) {
            return null;
        }
        int thisYear = LocalDate.now(clock).getYear();
        if (learning.year() < FIRST_YEAR || learning.year() > thisYear) {
            problems.add(problem(
                    "learningYear", "activities.error.year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear)));
        }
        var recommendation = PlainText.of(learning.recommendation());
        checkLength(problems, "recommendation", recommendation, SENTENCE);
        return new Learning(learning.source(), learning.year(), recommendation);
    }

    private static ActivityProgress check(ActivityProgress said) {
        var problems = new ArrayList<Problem>();
        var sentence = PlainText.of(said.sentence());
        var evidence = PlainText.of(said.evidence());
        if (sentence.isEmpty()) {
            problems.add(problem("sentence", "activities.empty.sentence"));
        }
        checkLength(problems, "sentence", sentence, SENTENCE);
        checkLength(problems, "evidence", evidence, EVIDENCE);
        refuse(problems);
        return new ActivityProgress(said.status(), sentence, evidence);
    }

    private static void checkLength(ArrayList<Problem> problems, String place, String text, int longest) {
        if (text.length() > longest) {
            problems.add(problem(place, "activities.error.long", Formats.count(longest), Formats.count(text.length())));
        }
    }

    private static void refuse(ArrayList<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static Problem problem(String place, String key, Object... arguments) {
        return new Problem(place, Messages.text(key, arguments));
    }
}
