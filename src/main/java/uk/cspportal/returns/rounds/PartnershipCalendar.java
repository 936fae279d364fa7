package uk.cspportal.returns.rounds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.calendar.WorkingCalendar;
import uk.cspportal.identity.Rights;
import uk.cspportal.returns.DatesPlanned;
import uk.cspportal.returns.ReturnDeadlines;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** A partnership's own dates: read by everybody who works there, changed by the policing body's office alone. */
@Service
@Transactional
public class PartnershipCalendar {

    private static final int LONGEST_REASON = 500;

    private final RoundRepository rounds;
    private final RoundDatesRepository dates;
    private final ReturnDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    PartnershipCalendar(
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

    /** The latest quarter first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<PlannedDates> list(TenantId tenant) {
        return dates.ofTenants(List.of(tenant.value())).stream()
                .map(RoundDatesEntity::toPlanned)
                .toList();
    }

    /** The rounds of the policing body above, by quarter. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<Quarter, Round> rounds(TenantId tenant) {
        return tenants
                .above(tenant, TenantKind.FORCE_AREA)
                .map(area -> rounds.ofTenant(area.id().value()))
                .orElse(List.of())
                .stream()
                .map(RoundEntity::toRound)
                .collect(Collectors.toMap(Round::quarter, round -> round, (a, b) -> a, TreeMap::new));
    }

    /**
     * Changes dates of one partnership for a reason, also when its return is open already; its people are told.
     *
     * @throws InvalidInputException at {@code reason}, or at a date that does not follow the one before
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void change(TenantId tenant, Quarter quarter, NewDates asked, String why) {
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", Messages.text("rounds.error.reason"));
        }
        var row = dates.find(tenant.value(), quarter.code())
                .orElseThrow(() -> new NotFoundException(Messages.text("rounds.error.none", quarter.label())));
        var before = row.toPlanned().dates();
        var wanted = asked.check(calendar.workingDays(), before);
        if (before.equals(wanted)) {
            throw new ConflictException(Messages.text("rounds.error.same"));
        }
        if (deadlines.ofOpened(tenant, quarter).isPresent()) {
            if (!before.opens().equals(wanted.opens())) {
                throw new InvalidInputException("opens", Messages.text("rounds.error.opened"));
            }
            deadlines.move(tenant, quarter, wanted, why.strip());
        } else {
            events.publishEvent(new RoundChanged(
                    tenant.value(), "round.changed", quarter, before.words(), wanted.words(), why.strip()));
            events.publishEvent(new DatesPlanned(tenant, quarter, wanted, why.strip()));
        }
        row.become(wanted);
        row.changedBecause(why.strip());
    }
}
