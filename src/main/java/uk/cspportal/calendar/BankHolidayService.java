package uk.cspportal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** The list of bank holidays, kept by hand where the published list is newer than the portal. */
@Service
@Transactional
public class BankHolidayService {

    private static final int LONGEST_NAME = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final BankHolidayRepository holidays;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankHolidayService(
            BankHolidayRepository holidays, WorkingCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.holidays = holidays;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the earliest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PLATFORM)
    public List<BankHoliday> list(TenantId tenant) {
        return holidays.findAll().stream()
                .map(BankHolidayEntity::toHoliday)
                .sorted(Comparator.comparing(BankHoliday::day))
                .toList();
    }

    /** Of this year and the next, in which rounds are set, those without any bank holiday. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PLATFORM)
    public SortedSet<Integer> yearsMissing(TenantId tenant) {
        var today = LocalDate.now(clock);
        return calendar.workingDays().yearsMissing(List.of(today, today.plusYears(1)));
    }

    /** @throws InvalidInputException naming {@code day}, {@code name} or {@code reason} */
    @PreAuthorize(Rights.PLATFORM)
    public void add(TenantId tenant, LocalDate day, String name, String why) {
        var problems = new ArrayList<Problem>();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            problems.add(new Problem("day", Messages.text("calendar.error.day")));
        } else if (holidays.existsById(day)) {
            problems.add(new Problem("day", Messages.text("calendar.error.there")));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            problems.add(new Problem("name", Messages.text("calendar.error.name")));
        }
        if (why.isBlank()) {
            problems.add(new Problem("reason", Messages.text("calendar.error.reason")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        holidays.saveAndFlush(new BankHolidayEntity(day, name.strip()));
        events.publishEvent(
                new BankHolidayChanged(tenant.value(), "bank-holiday.added", day, null, name.strip(), why.strip()));
    }

    @PreAuthorize(Rights.PLATFORM)
    public void remove(TenantId tenant, LocalDate day, String why) {
        if (why.isBlank()) {
            throw new InvalidInputException("reason", Messages.text("calendar.error.reason"));
        }
        var row = holidays.findById(day).orElseThrow(() -> new NotFoundException(Messages.text("calendar.error.gone")));
        holidays.delete(row);
        events.publishEvent(new BankHolidayChanged(
                tenant.value(), "bank-holiday.removed", day, row.toHoliday().name(), null, why.strip()));
    }
}
