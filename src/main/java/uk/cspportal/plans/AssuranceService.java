package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * The log of what a partnership was told about the objectives for which it seeks assurance. An entry belongs to the
 * edition in force; it is read under the same objective of later editions too.
 */
@Service
@Transactional
public class AssuranceService {

    private static final int LONGEST = 4_000;

    private final LocalPlanStore plans;
    private final AssuranceRepository entries;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AssuranceService(
            LocalPlanStore plans,
            AssuranceRepository entries,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The log of the plan in force; what was said under objectives that it no longer has stays with their edition. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public AssuranceLog log(TenantId tenant) {
        return plans.inForce(tenant, LocalDate.now(clock)).map(this::log).orElseGet(() -> new AssuranceLog(Map.of()));
    }

    /** Says how far an objective of the plan in force is assured, and by what. */
    @PreAuthorize(Rights.RECORD_ASSURANCE)
    public void record(TenantId tenant, PlanPlace objective, AssuranceGiven given) {
        write(inForce(tenant), objective, given, null);
    }

    /** Writes an entry in the place of another, which stays to be read. */
    @PreAuthorize(Rights.RECORD_ASSURANCE)
    public void correct(TenantId tenant, long entry, AssuranceGiven given) {
        var plan = inForce(tenant);
        for (var part : log(plan).entries().entrySet()) {
            for (var wrong : part.getValue()) {
                if (wrong.number() == entry) {
                    if (wrong.corrected()) {
                        throw new ConflictException(Messages.text("plans.assurance.corrected-already"));
                    }
                    write(plan, part.getKey(), given, wrong);
                    return;
                }
            }
        }
        throw new NotFoundException(Messages.text("plans.assurance.unknown"));
    }

    private void write(LocalPlan plan, PlanPlace place, AssuranceGiven given, @Nullable AssuranceEntry wrong) {
        boolean assures = plan.priorities().stream()
                .filter(p -> p.number() == place.priority())
                .flatMap(p -> p.objectives().stream())
                .anyMatch(o -> o.number() == place.number()
                        && (wrong != null || o.kind().assures()));
        if (!assures) {
            throw new NotFoundException(Messages.text("plans.assurance.no-objective"));
        }
        var evidence = PlainText.of(given.evidence());
        check(given, evidence);
        var on = Objects.requireNonNull(given.on());
        var level = Objects.requireNonNull(given.level());
        try {
            entries.saveAndFlush(new AssuranceEntity(
                    plan,
                    place,
                    on,
                    level,
                    evidence,
                    wrong == null ? null : wrong.number(),
                    current.get().name(),
                    clock.instant()));
        } catch (DataIntegrityViolationException secondCorrection) {
            throw new ConflictException(Messages.text("plans.assurance.corrected-already"));
        }
        events.publishEvent(new AssuranceRecorded(
                plan.tenant().value(),
                wrong == null ? "plan.assurance-recorded" : "plan.assurance-corrected",
                place.words(),
                wrong == null ? null : words(wrong.on(), wrong.level(), wrong.evidence()),
                words(on, level, evidence)));
    }

    private void check(AssuranceGiven given, String evidence) {
        var problems = new ArrayList<Problem>();
        if (given.level() == null) {
            problems.add(new Problem("level", Messages.text("plans.assurance.empty.level")));
        }
        if (given.on() == null || given.on().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("on", Messages.text("plans.assurance.empty.on")));
        }
        if (evidence.isEmpty()) {
            problems.add(new Problem("evidence", Messages.text("plans.assurance.empty.evidence")));
        } else if (evidence.length() > LONGEST) {
            problems.add(new Problem(
                    "evidence",
                    Messages.text("plans.problem.long", Formats.count(LONGEST), Formats.count(evidence.length()))));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String words(LocalDate on, AssuranceLevel level, String evidence) {
        return Messages.text(
                "plans.assurance.words", Formats.date(on), Messages.text("plans.assurance.level", level), evidence);
    }

    private AssuranceLog log(LocalPlan plan) {
        var all = entries.newestFirst(plan.tenant().value());
        var days = all.stream().collect(Collectors.toMap(AssuranceEntity::id, AssuranceEntity::on));
        var corrected = all.stream().map(AssuranceEntity::corrects).collect(Collectors.toSet());
        var editions = new HashMap<Long, Places>();
        var result = new LinkedHashMap<PlanPlace, List<AssuranceEntry>>();
        for (var row : all) {
            var then = editions.computeIfAbsent(row.planId(), id -> places(plan, new PlanId(id)));
            var place = then.now().apply(row.place());
            if (place != null) {
                var corrects = row.corrects() == null ? null : days.get(row.corrects());
                result.computeIfAbsent(place, key -> new ArrayList<>())
                        .add(row.toEntry(then.edition(), corrects, corrected.contains(row.id())));
            }
        }
        return new AssuranceLog(result);
    }

    /** Where the objectives of an edition stand now. */
    private record Places(int edition, Function<PlanPlace, @Nullable PlanPlace> now) {}

    private Places places(LocalPlan plan, PlanId then) {
        if (then.equals(plan.id())) {
            return new Places(plan.edition(), place -> place);
        }
        return plans.find(plan.tenant(), then)
                .map(old -> new Places(old.edition(), ObjectiveMatch.of(old, plan)::get))
                .orElseGet(() -> new Places(0, place -> null));
    }

    private LocalPlan inForce(TenantId tenant) {
        return plans.inForce(tenant, LocalDate.now(clock))
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.assurance.no-plan")));
    }
}
