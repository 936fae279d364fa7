package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.calendar.WorkingCalendar;
import uk.cspportal.calendar.WorkingDays;
import uk.cspportal.identity.Rights;
import uk.cspportal.returns.DatesPlanned;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnDeadlines;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Setting the year's rounds: once per quarter, for all partnerships of a force area together. */
@Service
@Transactional
public class RoundService {

    private static final String OFFICE = "@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')";

    private final RoundRepository rounds;
    private final RoundDatesRepository dates;
    private final ReturnDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    RoundService(
            RoundRepository rounds,
            RoundDatesRepository dates,
            ReturnDeadlines deadlines,
            WorkingCalendar calendar,
            Tenants tenants,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.dates = dates;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.tenants = tenants;
        this.events = events;
    }

    /** The rounds that are set, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(OFFICE)
    public List<Round> rounds(TenantId tenant) {
        return rounds.ofTenant(tenant.value()).stream()
                .map(RoundEntity::toRound)
                .toList();
    }

    /** The dates of every partnership that is or was in the force area, the latest quarter first. */
    @Transactional(readOnly = true)
    @PreAuthorize(OFFICE)
    public List<PlannedDates> below(TenantId tenant) {
        var below = tenants.childrenEver(tenant).stream()
                .map(child -> child.tenant().id().value())
                .toList();
        return below.isEmpty()
                ? List.of()
                : dates.ofTenants(below).stream()
                        .map(RoundDatesEntity::toPlanned)
                        .toList();
    }

    /** The day on which returns usually open: the first working day after the quarter. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PERFORMANCE)
    public LocalDate firstDay(TenantId tenant, Quarter quarter) {
        return calendar.workingDays()
                .onOrAfter(quarter.lastMonth().plusMonths(1).atDay(1));
    }

    /** Of the years in which these rounds lie, those of which no bank holiday is known. */
    @Transactional(readOnly = true)
    @PreAuthorize(OFFICE)
    public SortedSet<Integer> yearsMissing(TenantId tenant) {
        var days = rounds(tenant).stream()
                .flatMap(round -> Stream.of(round.opens(), round.papersDue(), round.panelMeeting()))
                .toList();
        return calendar.workingDays().yearsMissing(days);
    }

    /**
     * Sets a round and plans every partnership's dates. Dates that were changed by hand, and those of returns
     * that have opened, stay.
     *
     * @param boards when each partnership's board meets; those that are not named do not meet in the round
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void set(TenantId tenant, Round round, Map<TenantId, LocalDate> boards) {
        check(round);
        var days = calendar.workingDays();
        var partnerships = tenants.childrenOn(tenant, round.quarter());
        var planned = plan(days, round, partnerships, boards);
        var row = rounds.find(tenant.value(), round.quarter().code());
        var before = row.map(RoundEntity::toRound).map(RoundService::words).orElse(null);
        var kept = row.orElseGet(() -> new RoundEntity(tenant, round.quarter()));
        kept.become(round);
        rounds.save(kept);
        for (int i = 0; i < partnerships.size(); i++) {
            var partnership = partnerships.get(i).id();
            keep(partnership, round.quarter(), boards.get(partnership), planned.get(i));
        }
        events.publishEvent(new RoundChanged(tenant.value(), "round.set", round.quarter(), before, words(round), null));
    }

    /** All problems of all partnerships at once, each at the place of its board. */
    private static List<ReturnDates> plan(
            WorkingDays days, Round round, List<Tenant> partnerships, Map<TenantId, LocalDate> boards) {
        RoundPlanner.plan(days, round, null);
        var problems = new ArrayList<Problem>();
        var planned = new ArrayList<ReturnDates>();
        for (var partnership : partnerships) {
            try {
                planned.add(RoundPlanner.plan(days, round, boards.get(partnership.id())));
            } catch (InvalidInputException e) {
                problems.add(new Problem("board/" + partnership.code(), e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return planned;
    }

    private void keep(TenantId partnership, Quarter quarter, @Nullable LocalDate board, ReturnDates planned) {
        Optional<ReturnDates> opened = deadlines.ofOpened(partnership, quarter);
        var known = dates.find(partnership.value(), quarter.code());
        var before = known.map(RoundDatesEntity::toPlanned).map(PlannedDates::dates);
        var row = known.orElseGet(() -> new RoundDatesEntity(partnership, quarter));
        row.meets(board);
        if (opened.isPresent() || !row.changedByHand()) {
            row.become(opened.orElse(planned));
        }
        dates.save(row);
        var now = row.toPlanned().dates();
        if (opened.isEmpty() && before.filter(was -> !was.equals(now)).isPresent()) {
            events.publishEvent(new DatesPlanned(partnership, quarter, now, ""));
        }
    }

    private static void check(Round round) {
        var problems = new ArrayList<Problem>();
        if (round.opens().isBefore(round.quarter().lastMonth().atEndOfMonth())) {
            problems.add(new Problem("opens", Messages.text("rounds.error.opens")));
        }
        if (round.papersDue().isAfter(round.panelMeeting())) {
            problems.add(new Problem("papers", Messages.text("rounds.error.papers-late")));
        }
        if (round.panelMeeting().isAfter(round.opens().plusYears(1))) {
            problems.add(new Problem("panel", Messages.text("rounds.error.panel")));
        }
        if (isWrong(round.daysForPolice())) {
            problems.add(new Problem("police", Messages.text("rounds.error.days")));
        }
        if (isWrong(round.daysToSign())) {
            problems.add(new Problem("sign", Messages.text("rounds.error.days")));
        }
        if (isWrong(round.daysToPublish())) {
            problems.add(new Problem("publish", Messages.text("rounds.error.days")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean isWrong(int days) {
        return days < 0 || days > Round.MOST_DAYS;
    }

    private static String words(Round round) {
        return round.opens() + ", papers " + round.papersDue() + ", panel " + round.panelMeeting();
    }
}
